package org.pregny.request.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregny.application.Fault;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.portal.ApplicantSession;
import org.pregny.request.DraftAnswers;
import org.pregny.request.RequestDraft;
import org.pregny.request.RequestHandIn;
import org.pregny.request.RequestPapers;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a request that is being filled in, and the closed door. */
@Component
class DraftPages {

    private final RoundCatalogue rounds;
    private final EventCatalogue catalogue;
    private final RequestHandIn handIn;
    private final RequestPapers papers;
    private final AnswerLines lines;
    private final Clock clock;

    DraftPages(
            RoundCatalogue rounds,
            EventCatalogue catalogue,
            RequestHandIn handIn,
            RequestPapers papers,
            AnswerLines lines,
            Clock clock) {
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.handIn = handIn;
        this.papers = papers;
        this.lines = lines;
        this.clock = clock;
    }

    Round round(RequestDraft draft) {
        return rounds.round(draft.round());
    }

    boolean isOpen(Round round) {
        return round.isOpenAt(clock.instant());
    }

    ModelAndView page(String template, RequestDraft draft) {
        Round round = round(draft);
        return new ModelAndView("web/request/" + template)
                .addObject("draft", draft)
                .addObject("answers", draft.answers())
                .addObject("round", round)
                .addObject("process", catalogue.process(round.process()))
                .addObject("form", rounds.form(round))
                .addObject("faults", List.of())
                .addObject(
                        "before",
                        handIn.madeBefore(round.id(), draft.answers().text(DraftAnswers.NAME))
                                .orElse(null));
    }

    ModelAndView tasks(RequestDraft draft, ApplicantSession session) {
        return page("tasks", draft).addObject("tasks", DraftTask.of(draft, handIn.faults(draft), session));
    }

    ModelAndView check(RequestDraft draft, Locale locale) {
        return whole(page("check", draft), draft, locale);
    }

    /** After the round has closed nothing typed is thrown away either: it is shown, to be copied. */
    ModelAndView closed(RequestDraft draft, Locale locale) {
        ModelAndView page = whole(page("closed", draft), draft, locale);
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("state", round(draft).stateAt(clock.instant()));
    }

    ModelAndView notOpen(Round round) {
        ModelAndView page = new ModelAndView("web/request/closed");
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("round", round).addObject("state", round.stateAt(clock.instant()));
    }

    private ModelAndView whole(ModelAndView page, RequestDraft draft, Locale locale) {
        Round round = round(draft);
        return page.addObject("organisation", lines.organisation(round, draft.answers(), locale))
                .addObject("questions", lines.questions(rounds.form(round), draft.answers(), Language.of(locale)))
                .addObject("papers", papers.of(draft));
    }

    /** What is wrong with a part of the draft: fields that begin so. */
    List<Fault> faults(RequestDraft draft, String... parts) {
        List<Fault> wrong = new ArrayList<>();
        for (Fault fault : handIn.faults(draft)) {
            if (List.of(parts).stream().anyMatch(fault.field()::startsWith)) {
                wrong.add(fault);
            }
        }
        return wrong;
    }
}
