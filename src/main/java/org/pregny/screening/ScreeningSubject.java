package org.pregny.screening;

import org.pregny.request.AccreditationRequest;

/** What the list shows of a request, as it calls itself. */
public record ScreeningSubject(String requestNumber, String organisationName, String country, String category) {

    static ScreeningSubject of(AccreditationRequest request) {
        return new ScreeningSubject(
                request.number(), request.organisationName(), request.country(), request.category());
    }
}
