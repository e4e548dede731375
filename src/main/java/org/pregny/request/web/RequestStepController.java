package org.pregny.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.request.DraftAnswers;
import org.pregny.request.DraftMeanwhileChanged;
import org.pregny.request.RequestDraft;
import org.pregny.request.RequestDrafts;
import org.pregny.request.RequestRefused;
import org.pregny.round.RoundCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of questions: each is saved when it is sent, right or wrong, and shown again while it is wrong. */
@Controller
@RequestMapping("/portal/requests/{id}")
class RequestStepController {

    private final RequestDrafts drafts;
    private final RoundCatalogue rounds;
    private final KnownBasis known;
    private final DraftDoor door;
    private final DraftPages pages;
    private final AnswerLines lines;
    private final RequestFaults words;
    private final DraftConflicts conflicts;

    RequestStepController(
            RequestDrafts drafts,
            RoundCatalogue rounds,
            KnownBasis known,
            DraftDoor door,
            DraftPages pages,
            AnswerLines lines,
            RequestFaults words,
            DraftConflicts conflicts) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.known = known;
        this.door = door;
        this.pages = pages;
        this.lines = lines;
        this.words = words;
        this.conflicts = conflicts;
    }

    @GetMapping
    ModelAndView tasks(@PathVariable String id, HttpServletRequest request, Locale locale) {
        return door.open(
                request,
                id,
                locale,
                (draft, session) ->
                        pages.isOpen(pages.round(draft)) ? pages.tasks(draft, session) : pages.closed(draft, locale));
    }

    @GetMapping("/organisation")
    ModelAndView organisation(@PathVariable String id, HttpServletRequest request, Locale locale) {
        return door.open(
                request,
                id,
                locale,
                (draft, session) -> organisation(draft, draft.answers(), new PageFaults(), locale));
    }

    @PostMapping("/organisation")
    ModelAndView describe(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int seen,
            HttpServletRequest request,
            Locale locale) {
        return door.open(request, id, locale, (draft, session) -> {
            Map<String, String> typed = typed(request, OrganisationField.asked(pages.round(draft)), false);
            try {
                RequestDraft saved = drafts.save(draft.id(), session, typed, seen);
                return described(saved, locale);
            } catch (DraftMeanwhileChanged changed) {
                return conflicts.organisation(changed, locale);
            } catch (RequestRefused refused) {
                return refused(organisation(draft, over(draft, typed), faults(refused, locale), locale));
            }
        });
    }

    private ModelAndView described(RequestDraft saved, Locale locale) {
        if (!pages.isOpen(pages.round(saved))) {
            return pages.closed(saved, locale);
        }
        PageFaults faults = words.of(pages.faults(saved, "/organisation/", "/contactName"), locale);
        if (!faults.isEmpty()) {
            return organisation(saved, saved.answers(), faults, locale);
        }
        String next = known.of(saved).isPresent() ? "/known" : "/questions";
        return new ModelAndView("redirect:/portal/requests/" + saved.id() + next);
    }

    @GetMapping("/questions")
    ModelAndView questions(@PathVariable String id, HttpServletRequest request, Locale locale) {
        return door.open(request, id, locale, (draft, session) -> questions(draft, draft.answers(), new PageFaults()));
    }

    @PostMapping("/questions")
    ModelAndView answer(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int seen,
            HttpServletRequest request,
            Locale locale) {
        return door.open(request, id, locale, (draft, session) -> {
            List<String> names = rounds.form(pages.round(draft)).questions().stream()
                    .map(q -> "q." + q.code())
                    .toList();
            Map<String, String> typed = typed(request, names, true);
            try {
                return answered(drafts.save(draft.id(), session, typed, seen), locale);
            } catch (DraftMeanwhileChanged changed) {
                return conflicts.questions(changed, locale);
            } catch (RequestRefused refused) {
                return refused(questions(draft, over(draft, typed), faults(refused, locale)));
            }
        });
    }

    private ModelAndView answered(RequestDraft saved, Locale locale) {
        if (!pages.isOpen(pages.round(saved))) {
            return pages.closed(saved, locale);
        }
        PageFaults faults = words.of(pages.faults(saved, "/answers/"), locale);
        return faults.isEmpty()
                ? new ModelAndView("redirect:/portal/requests/" + saved.id() + "/documents")
                : questions(saved, saved.answers(), faults);
    }

    private ModelAndView organisation(RequestDraft draft, DraftAnswers shown, PageFaults faults, Locale locale) {
        return wrong(pages.page("organisation", draft), shown, faults)
                .addObject("fields", OrganisationField.MAIN)
                .addObject("names", OrganisationField.NAMES)
                .addObject("numbers", lines.numbers(pages.round(draft), shown, Language.of(locale)))
                .addObject("categories", lines.categories(pages.round(draft), Language.of(locale)))
                .addObject("countries", lines.countries(Language.of(locale)));
    }

    private ModelAndView questions(RequestDraft draft, DraftAnswers shown, PageFaults faults) {
        return wrong(pages.page("questions", draft), shown, faults);
    }

    private static ModelAndView wrong(ModelAndView page, DraftAnswers shown, PageFaults faults) {
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("answers", shown).addObject("errors", faults).addObject("faults", faults.lines());
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private PageFaults faults(Refusal refused, Locale locale) {
        PageFaults faults = new PageFaults();
        faults.add(words.words(refused, locale));
        return faults;
    }

    private static DraftAnswers over(RequestDraft draft, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(draft.answers().texts());
        all.putAll(typed);
        return new DraftAnswers(all);
    }

    /** Only what the page asks; what it did not send stays as it was. */
    private static Map<String, String> typed(HttpServletRequest request, List<String> names, boolean lines) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : names) {
            String text = request.getParameter(DraftConflicts.chosen(name, request::getParameter));
            if (text != null) {
                typed.put(name, lines ? CleanText.lines(text) : CleanText.line(text));
            }
        }
        return typed;
    }
}
