package org.pregny.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.pregny.kernel.AddressedId;
import org.pregny.portal.ApplicantDoor;
import org.pregny.portal.ApplicantSession;
import org.pregny.request.RequestDraft;
import org.pregny.request.RequestDrafts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Opens a draft to whoever began it; of one that has ended only what became of it is left. */
@Component
class DraftDoor {

    private final ApplicantDoor door;
    private final RequestDrafts drafts;
    private final DraftPages pages;

    DraftDoor(ApplicantDoor door, RequestDrafts drafts, DraftPages pages) {
        this.door = door;
        this.drafts = drafts;
        this.pages = pages;
    }

    /** What a page does with a draft. */
    interface Work {
        ModelAndView on(RequestDraft draft, ApplicantSession session);
    }

    ModelAndView open(HttpServletRequest request, String id, Locale locale, Work work) {
        return door.enter(request, session -> {
            RequestDraft draft = drafts.draft(id(id), session);
            return switch (draft.state()) {
                case SUBMITTED -> new ModelAndView("redirect:/portal/requests/" + draft.id() + "/receipt");
                case LAPSED -> pages.closed(draft, locale);
                case NEEDLESS -> pages.page("needless", draft);
                case OPEN -> work.on(draft, session);
            };
        });
    }

    static UUID id(String text) {
        return AddressedId.of(text, "request.draftNotFound");
    }
}
