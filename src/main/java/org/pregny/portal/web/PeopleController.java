package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.pregny.application.Fault;
import org.pregny.event.Event;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Language;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftCheck;
import org.pregny.portal.DraftDesk;
import org.pregny.portal.DraftFaults;
import org.pregny.portal.SheetDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The representatives of a draft: a card for each, to be added, changed and removed one by one. */
@Controller
@RequestMapping("/portal/drafts/{id}/people")
class PeopleController {

    private static final int KEY_BYTES = 4;

    private final DraftDesk drafts;
    private final SheetDesk sheets;
    private final DraftCheck check;
    private final Doorkeeper door;
    private final PortalPages pages;
    private final AnswerRows rows;
    private final Words words;
    private final Entropy entropy;

    PeopleController(
            DraftDesk drafts,
            SheetDesk sheets,
            DraftCheck check,
            Doorkeeper door,
            PortalPages pages,
            AnswerRows rows,
            Words words,
            Entropy entropy) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.check = check;
        this.door = door;
        this.pages = pages;
        this.rows = rows;
        this.words = words;
        this.entropy = entropy;
    }

    @GetMapping
    ModelAndView people(
            @PathVariable String id,
            @RequestParam(required = false) Integer taken,
            HttpServletRequest request,
            Locale locale) {
        return door.open(request, id, (draft, session) -> {
            Event event = pages.event(draft);
            DraftFaults faults = check.faults(draft);
            Fault whole =
                    draft.answers().people().isEmpty() ? null : faults.byName().get("people");
            return new ModelAndView("web/portal/people")
                    .addObject("event", event)
                    .addObject("people", rows.people(draft, Language.of(locale)))
                    .addObject("unfinished", unfinished(draft, faults))
                    .addObject("tooMany", whole == null ? null : words.words(whole, Language.of(locale)))
                    .addObject("taken", taken)
                    .addObject("waiting", sheets.count(draft))
                    .addObject("more", draft.answers().people().size() < event.representativesPerApplication());
        });
    }

    /** The new person has a key from the start, so that going back and sending again makes no second one. */
    @GetMapping("/add")
    ModelAndView add(@PathVariable String id) {
        String key = HexFormat.of().formatHex(entropy.nextBytes(KEY_BYTES));
        return new ModelAndView(
                "redirect:/portal/drafts/" + Doorkeeper.id(id) + "/people/" + key + "/" + Step.WHO.path());
    }

    @GetMapping("/{person}/remove")
    ModelAndView askToRemove(@PathVariable String id, @PathVariable String person, HttpServletRequest request) {
        return door.open(
                request,
                id,
                (draft, session) -> draft.answers().people().contains(person)
                        ? new ModelAndView("web/portal/remove")
                                .addObject("event", pages.event(draft))
                                .addObject("person", person)
                                .addObject("name", draft.answers().nameOf(person))
                        : toList(draft));
    }

    @PostMapping("/{person}/remove")
    ModelAndView remove(@PathVariable String id, @PathVariable String person, HttpServletRequest request) {
        return door.open(request, id, (draft, session) -> toList(drafts.remove(draft.id(), session, person)));
    }

    @PostMapping("/{person}/sooner")
    ModelAndView nameSooner(@PathVariable String id, @PathVariable String person, HttpServletRequest request) {
        return door.open(request, id, (draft, session) -> toList(drafts.nameSooner(draft.id(), session, person)));
    }

    private static List<String> unfinished(Draft draft, DraftFaults faults) {
        return draft.answers().people().stream()
                .filter(key -> faults.concern("people." + key + "."))
                .toList();
    }

    private static ModelAndView toList(Draft draft) {
        return new ModelAndView("redirect:/portal/drafts/" + draft.id() + "/people");
    }
}
