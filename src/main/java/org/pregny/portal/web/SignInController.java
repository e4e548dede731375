package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Language;
import org.pregny.kernel.TooManyTries;
import org.pregny.portal.ApplicantCookie;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Kept;
import org.pregny.portal.SessionDesk;
import org.pregny.portal.SignInDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * How an applicant gets in: an address, then the link or the code from the letter. Opening a link only shows a button,
 * for a mail scanner opens links too; only the button uses it up.
 */
@Controller
@RequestMapping("/portal")
class SignInController {

    private final SignInDesk desk;
    private final SessionDesk sessions;
    private final ApplicantCookie cookie;
    private final Words words;

    SignInController(SignInDesk desk, SessionDesk sessions, ApplicantCookie cookie, Words words) {
        this.desk = desk;
        this.sessions = sessions;
        this.cookie = cookie;
        this.words = words;
    }

    /** Where the reader goes on after the code: to an event’s first page, to a draft, or to all of them. */
    record Way(String event, String draft) {

        private static final String ROUND = "/portal/requests/new?round=";

        String address() {
            if (draft != null && draft.matches("[0-9a-f-]{36}")) {
                return "/portal/drafts/" + draft;
            }
            return round() != null ? ROUND + round() : isEvent() ? "/events/" + event + "/apply" : "/portal";
        }

        /** Where one begins without waiting for the letter; null where there is nothing to begin. */
        public String begin() {
            return round() != null
                    ? ROUND.replace("?", "/begin?") + round()
                    : event == null ? null : "/events/" + event + "/apply/begin";
        }

        private boolean isEvent() {
            return event != null && event.matches("[a-z0-9-]{1,40}");
        }

        private String round() {
            boolean meant = event != null && event.startsWith(SignInDesk.ROUND);
            String code = meant ? event.substring(SignInDesk.ROUND.length()) : "";
            return code.matches("[a-z0-9-]{1,40}") ? code : null;
        }
    }

    @GetMapping("/sign-in")
    ModelAndView form() {
        return new ModelAndView("web/portal/signIn");
    }

    @PostMapping("/sign-in")
    ModelAndView ask(
            @RequestParam String email, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        String address = CleanText.line(email);
        Kept kept = Kept.in(request);
        if (!EmailAddress.isValid(address)) {
            String error = words.word("application.fault.email", Language.of(locale));
            ModelAndView page = faulty("web/portal/signIn", "email", error);
            return page.addObject("email", address).addObject("kept", kept);
        }
        ApplicantSession current = cookie.session(request).orElse(null);
        try {
            SessionDesk.Opened opened = desk.ask(
                    new SignInDesk.Asking(address, Language.of(locale), null, request.getRemoteAddr(), current));
            cookie.give(opened, request, response);
            return kept == null
                    ? new ModelAndView("redirect:/portal/code")
                    : codePage(opened.session(), new Way(null, null)).addObject("kept", kept);
        } catch (TooManyTries wait) {
            ModelAndView page = faulty("web/portal/signIn", "email", words.words(wait, Language.of(locale)));
            return Pause.on(page.addObject("email", address).addObject("kept", kept), wait, response);
        }
    }

    @GetMapping("/code")
    ModelAndView code(
            @RequestParam(required = false) String event,
            @RequestParam(required = false) String draft,
            HttpServletRequest request) {
        Way way = new Way(event, draft);
        Optional<ApplicantSession> session = cookie.session(request);
        if (session.isEmpty()) {
            return new ModelAndView("redirect:/portal/sign-in");
        }
        return session.get().confirmed() ? new ModelAndView("redirect:" + way.address()) : codePage(session.get(), way);
    }

    @PostMapping("/code")
    ModelAndView confirm(
            @RequestParam String code,
            @RequestParam(required = false) String event,
            @RequestParam(required = false) String draft,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Way way = new Way(event, draft);
        Optional<ApplicantSession> session = cookie.session(request);
        Kept kept = Kept.in(request);
        if (session.isEmpty()) {
            return new ModelAndView("web/portal/signIn").addObject("kept", kept);
        }
        Optional<SessionDesk.Opened> opened = desk.byCode(session.get(), code);
        if (opened.isEmpty()) {
            String error = words.word("portal.code.wrong", Language.of(locale));
            return faulty("web/portal/code", "code", error)
                    .addObject("applicant", session.get())
                    .addObject("way", way)
                    .addObject("kept", kept);
        }
        cookie.give(opened.get(), request, response);
        return kept == null
                ? new ModelAndView("redirect:" + way.address())
                : new ModelAndView("web/portal/resumed").addObject("kept", kept);
    }

    /** Another letter, to the same address. */
    @PostMapping("/code/again")
    ModelAndView again(
            @RequestParam(required = false) String event,
            @RequestParam(required = false) String draft,
            HttpServletRequest request,
            Locale locale) {
        Optional<ApplicantSession> session = cookie.session(request);
        if (session.isEmpty()) {
            return new ModelAndView("redirect:/portal/sign-in");
        }
        ApplicantSession current = session.get();
        desk.ask(new SignInDesk.Asking(current.email(), Language.of(locale), event, request.getRemoteAddr(), current));
        return codePage(current, new Way(event, draft)).addObject("again", true).addObject("kept", Kept.in(request));
    }

    @GetMapping("/link/{token}")
    ModelAndView link(@PathVariable String token) {
        return new ModelAndView("web/portal/link").addObject("token", token);
    }

    @PostMapping("/link/{token}")
    ModelAndView use(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignInDesk.Arrived> arrived =
                desk.byLink(token, cookie.session(request).orElse(null));
        if (arrived.isEmpty()) {
            ModelAndView gone = new ModelAndView("web/portal/signIn").addObject("linkGone", true);
            gone.setStatus(HttpStatus.GONE);
            return gone;
        }
        cookie.give(arrived.get().opened(), request, response);
        return new ModelAndView("redirect:" + new Way(arrived.get().event(), null).address());
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.session(request).ifPresent(sessions::end);
        cookie.take(request, response);
        return new ModelAndView("redirect:/");
    }

    private static ModelAndView codePage(ApplicantSession session, Way way) {
        return new ModelAndView("web/portal/code")
                .addObject("applicant", session)
                .addObject("way", way);
    }

    private static ModelAndView faulty(String template, String field, String error) {
        ModelAndView page = new ModelAndView(template)
                .addObject("error", error)
                .addObject("faults", List.of(new Words.Line(field, error)));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
