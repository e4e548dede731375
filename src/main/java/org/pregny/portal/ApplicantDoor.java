package org.pregny.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.pregny.kernel.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets applicants in to their own, and asks all others for their address without throwing away what they typed. */
@Component
public class ApplicantDoor {

    private final ApplicantCookie cookie;

    ApplicantDoor(ApplicantCookie cookie) {
        this.cookie = cookie;
    }

    public ModelAndView enter(HttpServletRequest request, Function<ApplicantSession, ModelAndView> work) {
        Optional<ApplicantSession> session = cookie.session(request);
        if (session.isEmpty()) {
            return ask(request);
        }
        try {
            return work.apply(session.get()).addObject("applicant", session.get());
        } catch (NotFound notItsOwn) {
            if (session.get().confirmed()) {
                throw notItsOwn;
            }
            return ask(request);
        }
    }

    private static ModelAndView ask(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return new ModelAndView("redirect:/portal/sign-in");
        }
        ModelAndView page = new ModelAndView("web/portal/signIn").addObject("kept", Kept.in(request));
        page.setStatus(HttpStatus.UNAUTHORIZED);
        return page.addObject("ended", true);
    }
}
