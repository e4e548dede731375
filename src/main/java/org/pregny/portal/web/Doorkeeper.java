package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.pregny.kernel.AddressedId;
import org.pregny.kernel.NotFound;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets applicants in to their own, and asks all others for their address without throwing away what they typed. */
@Component
class Doorkeeper {

    private final ApplicantCookie cookie;
    private final DraftDesk drafts;

    Doorkeeper(ApplicantCookie cookie, DraftDesk drafts) {
        this.cookie = cookie;
        this.drafts = drafts;
    }

    ModelAndView enter(HttpServletRequest request, Function<ApplicantSession, ModelAndView> work) {
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

    /** A page of a draft that can still be changed; of a submitted one only the receipt is left. */
    ModelAndView open(HttpServletRequest request, String draftId, Work work) {
        return enter(request, session -> {
            Draft draft = drafts.draft(id(draftId), session);
            return draft.isSubmitted()
                    ? new ModelAndView("redirect:/portal/drafts/" + draft.id() + "/receipt")
                    : work.on(draft, session).addObject("draft", draft);
        });
    }

    /** What a page does with a draft. */
    interface Work {
        ModelAndView on(Draft draft, ApplicantSession session);
    }

    static UUID id(String text) {
        return AddressedId.of(text, "portal.draft.notFound");
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
