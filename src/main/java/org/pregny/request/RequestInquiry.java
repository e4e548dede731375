package org.pregny.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A screener's question to the organisation and, once given, the answer.
 *
 * @param concerns codes of the questions and documents of the form that it is about
 */
public record RequestInquiry(
        UUID id,
        String question,
        List<String> concerns,
        Instant askedAt,
        Instant dueAt,
        String answer,
        Instant answeredAt) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
