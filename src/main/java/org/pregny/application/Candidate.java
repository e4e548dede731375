package org.pregny.application;

import java.time.Instant;
import java.util.Optional;
import org.pregny.accreditation.Organisation;
import org.pregny.kernel.RegionalGroup;

/**
 * Somebody who may get a place at an event or has one, with what a balanced choice looks at (domain a21).
 *
 * @param firstTime whether nobody known to be the same person has had a place at another event
 * @param version of the application, as it was read
 */
public record Candidate(
        RepresentativeId id,
        ApplicationId application,
        String applicationNumber,
        Organisation organisation,
        String category,
        ListedName name,
        Declaration declared,
        boolean firstTime,
        RepresentativeState state,
        ApplicationState stage,
        int version,
        Instant submittedAt) {

    Candidate of(Organisation applying) {
        return new Candidate(
                id,
                application,
                applicationNumber,
                applying,
                category,
                name,
                declared,
                firstTime,
                state,
                stage,
                version,
                submittedAt);
    }

    /** Whether a reviewer can still decide on the person. */
    public boolean isOpen() {
        return stage == ApplicationState.UNDER_REVIEW && state == RepresentativeState.PENDING;
    }

    /** Whether the person has a place, or may still take the one that was offered. */
    public boolean hasPlace() {
        return state == RepresentativeState.APPROVED || state == RepresentativeState.OFFERED;
    }

    public String country() {
        return organisation.claim().country();
    }

    /** As the person said, else by the country of the organisation. */
    public Optional<RegionalGroup> region() {
        return Optional.ofNullable(declared.region()).or(() -> RegionalGroup.of(country()));
    }
}
