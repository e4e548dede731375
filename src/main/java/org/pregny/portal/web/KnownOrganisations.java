package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.OrganisationProfile;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Organisations that a proven address speaks for: an application starts with what is known of one. */
@Controller
class KnownOrganisations {

    private final AccreditationDesk accreditation;
    private final EventCatalogue catalogue;
    private final DraftDesk drafts;
    private final Doorkeeper door;

    KnownOrganisations(AccreditationDesk accreditation, EventCatalogue catalogue, DraftDesk drafts, Doorkeeper door) {
        this.accreditation = accreditation;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.door = door;
    }

    /** An organisation as it is offered. */
    record Known(String id, String name, String country) {}

    /** Those that the draft does not speak of already; none for an address that is not proven. */
    List<Known> offeredTo(ApplicantSession session, Draft draft, Language language) {
        String typed = draft.answers().text("organisation.name");
        return of(session).stream()
                .filter(profile -> !profile.name().equals(typed))
                .map(profile -> new Known(
                        profile.id().toString(), profile.name(), CountryNames.of(profile.country(), language)))
                .toList();
    }

    @PostMapping("/portal/drafts/{id}/organisation/{profile}")
    ModelAndView use(@PathVariable String id, @PathVariable String profile, HttpServletRequest request) {
        return door.open(request, id, (draft, session) -> {
            OrganisationProfile known = of(session).stream()
                    .filter(p -> p.id().toString().equals(profile))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("portal.draft.notFound"));
            drafts.describe(draft.id(), session, accreditation.startingClaim(known, catalogue.event(draft.event())));
            return new ModelAndView("redirect:/portal/drafts/" + draft.id() + "/" + Step.NAME.path());
        });
    }

    private List<OrganisationProfile> of(ApplicantSession session) {
        return session.confirmed() ? accreditation.profilesOf(session.email()) : List.of();
    }
}
