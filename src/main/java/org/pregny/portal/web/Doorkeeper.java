package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import org.pregny.kernel.AddressedId;
import org.pregny.portal.ApplicantDoor;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftDesk;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets applicants in to their own drafts. */
@Component
class Doorkeeper {

    private final ApplicantDoor door;
    private final DraftDesk drafts;

    Doorkeeper(ApplicantDoor door, DraftDesk drafts) {
        this.door = door;
        this.drafts = drafts;
    }

    ModelAndView enter(HttpServletRequest request, Function<ApplicantSession, ModelAndView> work) {
        return door.enter(request, work);
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
}
