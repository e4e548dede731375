package org.pregny.request.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pregny.application.Receipts;
import org.pregny.document.DocumentSettings;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestFile;
import org.pregny.request.RequestLine;
import org.pregny.request.RequestState;
import org.pregny.request.RequestStep;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page where a request stands: state in words, what happens next, and what its sender can do. */
@Component
class RequestPages {

    private final RequestDesk desk;
    private final RoundCatalogue rounds;
    private final EventCatalogue catalogue;
    private final Receipts receipts;
    private final DocumentSettings limits;
    private final AnswerLines lines;
    private final Clock clock;

    RequestPages(
            RequestDesk desk,
            RoundCatalogue rounds,
            EventCatalogue catalogue,
            Receipts receipts,
            DocumentSettings limits,
            AnswerLines lines,
            Clock clock) {
        this.desk = desk;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.receipts = receipts;
        this.limits = limits;
        this.lines = lines;
        this.clock = clock;
    }

    ModelAndView status(String key, Locale locale) {
        return status(key, new PageFaults(), locale);
    }

    ModelAndView status(String key, PageFaults faults, Locale locale) {
        RequestFile file = desk.file(desk.behind(key));
        AccreditationRequest request = file.request();
        Round round = rounds.round(request.round());
        RoundForm form = rounds.form(round.id(), request.formVersion());
        Language language = Language.of(locale);
        ModelAndView page = frame("status", key, request, round)
                .addObject("file", file)
                .addObject("state", request.state().told())
                .addObject("asking", file.openInquiry().orElse(null))
                .addObject("refusal", refusal(file).orElse(null))
                .addObject("history", told(file))
                .addObject("standing", standing(request))
                .addObject("mayReconsider", request.mayAskReconsideration(clock.instant()))
                .addObject("answersSent", lines.questions(form, file, language))
                .addObject("form", form)
                .addObject("limits", limits)
                .addObject("proofs", receipts.about(request.id().uuid()))
                .addObject("errors", faults)
                .addObject("faults", faults.lines());
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    ModelAndView withdrawal(String key) {
        AccreditationRequest request = desk.request(desk.behind(key));
        return frame("withdrawal", key, request, rounds.round(request.round()));
    }

    private ModelAndView frame(String template, String key, AccreditationRequest request, Round round) {
        return new ModelAndView("web/request/" + template)
                .addObject("key", key)
                .addObject("request", request)
                .addObject("round", round)
                .addObject("process", catalogue.process(round.process()))
                .addObject("now", clock.instant());
    }

    /** Officers’ own steps, and who of them took which, stay inside. */
    private static List<RequestLine> told(RequestFile file) {
        return file.lines().stream().filter(l -> l.step().isTold()).toList();
    }

    /** What was said with the last refusal, for as long as it stands. */
    private static Optional<RequestLine> refusal(RequestFile file) {
        return file.request().state() != RequestState.NOT_ACCREDITED
                ? Optional.empty()
                : file.lines().stream()
                        .filter(l -> l.step() == RequestStep.REFUSED || l.step() == RequestStep.UPHELD)
                        .reduce((earlier, later) -> later);
    }

    /** Where the request stands that this one was merged into, at the end of the chain; nothing of who made it. */
    private RequestState standing(AccreditationRequest request) {
        AccreditationRequest at = request;
        while (at.mergedInto() != null) {
            at = desk.request(at.mergedInto());
        }
        return at.id().equals(request.id()) ? null : at.state().told();
    }
}
