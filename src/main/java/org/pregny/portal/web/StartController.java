package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Language;
import org.pregny.kernel.TooManyTries;
import org.pregny.portal.ApplicantCookie;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftDesk;
import org.pregny.portal.SignInDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of an application: what it takes, by when, and whose address it is. */
@Controller
@RequestMapping("/events/{code}/apply")
class StartController {

    private final EventCatalogue catalogue;
    private final SignInDesk signIn;
    private final DraftDesk drafts;
    private final ApplicantCookie cookie;
    private final Doorkeeper door;
    private final PortalPages pages;
    private final Words words;

    StartController(
            EventCatalogue catalogue,
            SignInDesk signIn,
            DraftDesk drafts,
            ApplicantCookie cookie,
            Doorkeeper door,
            PortalPages pages,
            Words words) {
        this.catalogue = catalogue;
        this.signIn = signIn;
        this.drafts = drafts;
        this.cookie = cookie;
        this.door = door;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView start(
            @PathVariable String code, @RequestParam(required = false) String late, HttpServletRequest request) {
        Event event = catalogue.event(EventCode.of(code));
        boolean begins = late == null ? pages.isOpen(event) : isTaken(event);
        return begins ? page(event, cookie.session(request), null, null) : pages.closed(event, List.of());
    }

    /** Mails a link and a code, and opens a session in which one can begin at once. */
    @PostMapping
    ModelAndView ask(
            @PathVariable String code,
            @RequestParam String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Event event = catalogue.event(EventCode.of(code));
        String address = CleanText.line(email);
        Optional<ApplicantSession> current = cookie.session(request);
        if (!isTaken(event)) {
            return pages.closed(event, List.of());
        }
        if (!EmailAddress.isValid(address)) {
            return page(event, current, address, words.word("application.fault.email", Language.of(locale)));
        }
        try {
            return asked(
                    new SignInDesk.Asking(
                            address, Language.of(locale), code, request.getRemoteAddr(), current.orElse(null)),
                    request,
                    response);
        } catch (TooManyTries wait) {
            return Pause.on(page(event, current, address, words.words(wait, Language.of(locale))), wait, response);
        }
    }

    private ModelAndView asked(SignInDesk.Asking asking, HttpServletRequest request, HttpServletResponse response) {
        cookie.give(signIn.ask(asking), request, response);
        return new ModelAndView("redirect:/portal/code?event=" + asking.event());
    }

    @PostMapping("/begin")
    ModelAndView begin(@PathVariable String code, HttpServletRequest request, Locale locale) {
        Event event = catalogue.event(EventCode.of(code));
        if (!isTaken(event)) {
            return pages.closed(event, List.of());
        }
        return door.enter(request, session -> {
            Draft draft = drafts.begin(event.code(), Language.of(locale), session);
            return new ModelAndView("redirect:/portal/drafts/" + draft.id());
        });
    }

    private boolean isTaken(Event event) {
        return pages.isOpen(event) || pages.takesLate(event);
    }

    private ModelAndView page(Event event, Optional<ApplicantSession> session, String email, String error) {
        ModelAndView page = new ModelAndView("web/portal/start")
                .addObject("event", event)
                .addObject("open", pages.isOpen(event))
                .addObject("applicant", session.orElse(null))
                .addObject("drafts", session.map(s -> begun(event, s)).orElse(List.of()))
                .addObject("email", email)
                .addObject("error", error)
                .addObject("faults", error == null ? List.of() : List.of(new Words.Line("email", error)));
        page.setStatus(error == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private List<Draft> begun(Event event, ApplicantSession session) {
        return drafts.of(session).stream()
                .filter(d -> d.event().equals(event.code()) && !d.isSubmitted())
                .toList();
    }
}
