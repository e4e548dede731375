package org.pregny.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.pregny.kernel.Language;
import org.pregny.request.CarriedBases;
import org.pregny.request.CarriedBasis;
import org.pregny.request.RequestDrafts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the registers say at once: whoever is known in good standing needs nothing more (domain b1). */
@Controller
@RequestMapping("/portal/requests/{id}/known")
class RequestKnownController {

    private final RequestDrafts drafts;
    private final CarriedBases bases;
    private final KnownBasis known;
    private final DraftDoor door;
    private final DraftPages pages;

    RequestKnownController(
            RequestDrafts drafts, CarriedBases bases, KnownBasis known, DraftDoor door, DraftPages pages) {
        this.drafts = drafts;
        this.bases = bases;
        this.known = known;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, HttpServletRequest request, Locale locale) {
        return door.open(request, id, locale, (draft, session) -> known.of(draft)
                .map(basis -> pages.page("known", draft)
                        .addObject("basis", bases.name(basis.basis(), Language.of(locale)))
                        .addObject("byNumber", basis.isByNumber())
                        .addObject("entry", basis.evidence().entry()))
                .orElseGet(() -> new ModelAndView("redirect:/portal/requests/" + draft.id())));
    }

    /** The sender is that organisation, and needs nothing; or is another one, and a person will compare. */
    @PostMapping
    ModelAndView answer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String action,
            HttpServletRequest request,
            Locale locale) {
        return door.open(request, id, locale, (draft, session) -> {
            Optional<CarriedBasis> basis = known.of(draft);
            if (basis.isPresent() && action.equals("same")) {
                drafts.needless(draft.id(), session, basis.get().basis());
                return new ModelAndView("redirect:/portal/requests/" + draft.id());
            }
            drafts.insist(draft.id(), session);
            return new ModelAndView("redirect:/portal/requests/" + draft.id() + "/questions");
        });
    }
}
