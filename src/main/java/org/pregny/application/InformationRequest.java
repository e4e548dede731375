package org.pregny.application;

import java.time.Instant;
import java.util.UUID;

/** A reviewer's question to the applicant and, once given, the answer. */
public record InformationRequest(UUID id, String question, Instant askedAt, String answer, Instant answeredAt) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
