package org.pregny.application;

import java.util.UUID;

/** The id of what an applicant changed or asks to have changed; the business key of the process of a request. */
public record AmendmentId(UUID uuid) {

    public static AmendmentId of(String text) {
        return new AmendmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
