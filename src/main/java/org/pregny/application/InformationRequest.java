package org.pregny.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A reviewer's question to the applicant, with what was ticked, and, once given, the answer. */
public record InformationRequest(
        UUID id,
        String question,
        Instant askedAt,
        String answer,
        Instant answeredAt,
        List<FieldAddress> fields,
        List<AskedDocument> documents) {

    public boolean isOpen() {
        return answeredAt == null;
    }

    /** Whether nothing but words was asked for. */
    public boolean isPlain() {
        return fields.isEmpty() && documents.isEmpty();
    }

    InformationRequest with(List<FieldAddress> asked, List<AskedDocument> papers) {
        return new InformationRequest(id, question, askedAt, answer, answeredAt, asked, papers);
    }
}
