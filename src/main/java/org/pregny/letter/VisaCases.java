package org.pregny.letter;

import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.springframework.stereotype.Component;

/** Finds what a request is about; who is not approved has no visa case at all. */
@Component
class VisaCases {

    private final VisaStore store;
    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final PassOffice passes;

    VisaCases(VisaStore store, ApplicationDesk applications, EventCatalogue catalogue, PassOffice passes) {
        this.store = store;
        this.applications = applications;
        this.catalogue = catalogue;
        this.passes = passes;
    }

    VisaCase of(VisaRequest request) {
        ApplicationCase about = applications.caseOf(request.application());
        Representative person =
                applications.representative(request.representative()).orElseThrow(VisaCases::notFound);
        return new VisaCase(request, about, person, catalogue.event(request.event()));
    }

    /** The case of an approved person of the application behind this private link. */
    VisaCase behind(String accessKey, RepresentativeId id) {
        ApplicationCase about = applications.caseBehind(accessKey);
        Representative person = about.approved().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(VisaCases::notFound);
        return new VisaCase(
                store.of(id).orElse(null),
                about,
                person,
                catalogue.event(about.application().event()));
    }

    /** Approved, and without a pass that was taken away. */
    boolean mayAttend(RepresentativeId id) {
        return applications
                .representative(id)
                .filter(r -> r.state() == RepresentativeState.APPROVED)
                .filter(r -> passes.passesOf(r.application()).stream()
                        .filter(pass -> pass.representative().equals(id))
                        .noneMatch(pass -> pass.state() == PassState.REVOKED))
                .isPresent();
    }

    String accessKey(VisaRequest request) {
        return applications.receipt(request.application()).accessKey();
    }

    static NotFound notFound() {
        return new NotFound("letter.notFound");
    }
}
