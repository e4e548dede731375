package org.pregny.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.TooManyTries;
import org.pregny.portal.ApplicantCookie;
import org.pregny.portal.ApplicantDoor;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.SignInDesk;
import org.pregny.request.RequestDraft;
import org.pregny.request.RequestDrafts;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of a request: what it takes, by when, and whose address it is. */
@Controller
@RequestMapping("/portal/requests/new")
class RequestStartController {

    private static final int LONGEST_WAY = 40;

    private final RoundCatalogue rounds;
    private final EventCatalogue catalogue;
    private final SignInDesk signIn;
    private final RequestDrafts drafts;
    private final ApplicantCookie cookie;
    private final ApplicantDoor door;
    private final DraftPages pages;
    private final RequestFaults words;

    RequestStartController(
            RoundCatalogue rounds,
            EventCatalogue catalogue,
            SignInDesk signIn,
            RequestDrafts drafts,
            ApplicantCookie cookie,
            ApplicantDoor door,
            DraftPages pages,
            RequestFaults words) {
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.signIn = signIn;
        this.drafts = drafts;
        this.cookie = cookie;
        this.door = door;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView start(@RequestParam("round") String code, HttpServletRequest request) {
        Round round = rounds.round(code);
        return pages.isOpen(round) ? page(round, request, new PageFaults()) : pages.notOpen(round);
    }

    /** Mails a link and a code, and opens a session in which one can begin at once. */
    @PostMapping
    ModelAndView ask(
            @RequestParam("round") String code,
            @RequestParam String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Round round = rounds.round(code);
        String address = CleanText.line(email);
        if (!pages.isOpen(round)) {
            return pages.notOpen(round);
        }
        PageFaults faults = new PageFaults();
        if (!EmailAddress.isValid(address)) {
            faults.add("email", words.words("application.fault.email", locale));
            return page(round, request, faults).addObject("email", address);
        }
        try {
            String way = SignInDesk.ROUND + round.code();
            cookie.give(signIn.ask(asking(address, way, request, locale)), request, response);
            return new ModelAndView("redirect:/portal/code?event=" + way);
        } catch (TooManyTries wait) {
            faults.add("email", words.words(wait, locale));
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(wait.retryAfter().toSeconds()));
            ModelAndView page = page(round, request, faults).addObject("email", address);
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
    }

    private SignInDesk.Asking asking(String address, String way, HttpServletRequest request, Locale locale) {
        return new SignInDesk.Asking(
                address,
                Language.of(locale),
                way.length() > LONGEST_WAY ? null : way,
                request.getRemoteAddr(),
                cookie.session(request).orElse(null));
    }

    @PostMapping("/begin")
    ModelAndView begin(@RequestParam("round") String code, HttpServletRequest request, Locale locale) {
        Round round = rounds.round(code);
        return pages.isOpen(round)
                ? door.enter(request, session -> begun(round, session, Language.of(locale)))
                : pages.notOpen(round);
    }

    private ModelAndView begun(Round round, ApplicantSession session, Language language) {
        RequestDraft draft = drafts.begin(round, language, session);
        return new ModelAndView("redirect:/portal/requests/" + draft.id());
    }

    private ModelAndView page(Round round, HttpServletRequest request, PageFaults faults) {
        Optional<ApplicantSession> session = cookie.session(request);
        ModelAndView page = new ModelAndView("web/request/start")
                .addObject("round", round)
                .addObject("process", catalogue.process(round.process()))
                .addObject("form", rounds.form(round))
                .addObject("applicant", session.orElse(null))
                .addObject("drafts", session.map(s -> open(round, s)).orElse(List.of()))
                .addObject("errors", faults)
                .addObject("faults", faults.lines());
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private List<RequestDraft> open(Round round, ApplicantSession session) {
        return drafts.of(session).stream()
                .filter(d -> d.isOpen() && d.round().equals(round.id()))
                .toList();
    }
}
