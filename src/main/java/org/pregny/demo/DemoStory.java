package org.pregny.demo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.pregny.kernel.Language;

/**
 * What the demo tells of.
 *
 * @param round code of the round that is walked to its end
 * @param next code of the round in which some wait
 * @param whyNot what the one that is refused reads, in its language
 * @param answers by question, of those that answer nothing else
 * @param states that object: of the one whose objection is upheld, and of the one who takes it back
 * @param missions to which lists are sent, a row each
 */
record DemoStory(
        String round,
        String next,
        Days days,
        String whyNot,
        Map<String, String> answers,
        List<String> states,
        List<String> missions,
        List<Asking> organisations) {

    /**
     * When it happens, one after the other.
     *
     * @param today where the demo stands at its first start
     */
    record Days(
            OffsetDateTime asked,
            OffsetDateTime screened,
            OffsetDateTime recommended,
            OffsetDateTime circulated,
            OffsetDateTime objected,
            OffsetDateTime settled,
            OffsetDateTime made,
            OffsetDateTime waiting,
            OffsetDateTime today) {}

    /** An organisation that asks for accreditation, and what becomes of it. */
    record Asking(
            String name,
            String country,
            String category,
            String contact,
            String email,
            Language language,
            Fate fate,
            Map<String, String> answers) {}

    /** What becomes of a request. */
    enum Fate {
        ACCREDITED,
        REFUSED,
        OBJECTED,
        OBJECTION_WITHDRAWN,
        /** Told at once that it needs none. */
        NOT_NEEDED,
        /** In the next round, for whoever opens the list of requests first. */
        WAITING;

        boolean isRecommended() {
            return this == ACCREDITED || this == OBJECTED || this == OBJECTION_WITHDRAWN;
        }
    }
}
