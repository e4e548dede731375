package org.pregny.application;

import java.util.List;
import org.pregny.accreditation.Organisation;
import org.pregny.kernel.Language;

/** An application with everything that belongs to it. */
public record ApplicationCase(
        EventApplication application,
        Organisation organisation,
        List<Representative> representatives,
        List<InformationRequest> informationRequests) {

    /** The same as if the applicant had chosen another language. */
    ApplicationCase in(Language language) {
        return new ApplicationCase(application.in(language), organisation, representatives, informationRequests);
    }

    public List<Representative> approved() {
        return in(RepresentativeState.APPROVED);
    }

    public List<Representative> refused() {
        return in(RepresentativeState.REFUSED);
    }

    /** Whom a reviewer still has to decide on. */
    public List<Representative> undecided() {
        return in(RepresentativeState.PENDING);
    }

    /** Whom the organisation can take back. */
    public List<Representative> withdrawable() {
        return representatives.stream().filter(r -> r.state().mayLeave()).toList();
    }

    /** Whose approval can be taken back. */
    public List<Representative> revocable() {
        return representatives.stream().filter(r -> r.state().mayBeRevoked()).toList();
    }

    /** Who was put on the waiting list and has not been offered a place yet. */
    public List<Representative> waitlisted() {
        return in(RepresentativeState.WAITLISTED);
    }

    /** Who may still get a place without anybody deciding again. */
    public List<Representative> waiting() {
        return representatives.stream().filter(r -> r.state().waits()).toList();
    }

    /** Whom the organisation named for this id; anybody of another application is simply not there. */
    public Representative person(RepresentativeId id) {
        return representatives.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(ApplicationDesk::notFound);
    }

    private List<Representative> in(RepresentativeState state) {
        return representatives.stream().filter(r -> r.state() == state).toList();
    }
}
