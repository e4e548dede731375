package org.pregny.circulation;

import org.pregny.request.AccreditationRequest;

/** What a list says of an organisation: country is ISO 3166-1, category a code of the process. */
public record LineFace(String number, String name, String country, String category) {

    static LineFace of(AccreditationRequest request) {
        return new LineFace(request.number(), request.organisationName(), request.country(), request.category());
    }
}
