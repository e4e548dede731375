package org.pregny.application;

import java.util.List;
import org.pregny.accreditation.Organisation;

/** An application with everything that belongs to it. */
public record ApplicationCase(
        EventApplication application,
        Organisation organisation,
        List<Representative> representatives,
        List<InformationRequest> informationRequests) {

    public List<Representative> approved() {
        return representatives.stream()
                .filter(r -> r.state() == RepresentativeState.APPROVED)
                .toList();
    }
}
