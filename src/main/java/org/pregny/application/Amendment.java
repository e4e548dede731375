package org.pregny.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What an applicant changed, or asks to have changed, field by field.
 *
 * @param request the question that it answers, or null
 * @param note why, in the applicant's words; null where nobody asked
 * @param receipt number of the receipt
 * @param dueAt until when a reviewer has to decide; null for what needs no decision
 * @param verdictNote what the reviewer said of it
 * @param version the application's version that came of it, or to which it was asked
 */
public record Amendment(
        AmendmentId id,
        ApplicationId application,
        Kind kind,
        State state,
        UUID request,
        String note,
        String receipt,
        Instant madeAt,
        Instant dueAt,
        Instant settledAt,
        String verdictNote,
        int version,
        List<AmendedField> fields) {

    /** How it came about. */
    public enum Kind {
        ANSWER,
        CHANGE,
        CORRECTION,
        REQUEST
    }

    /** What became of it. */
    public enum State {
        MADE,
        ASKED,
        REFUSED,
        DROPPED
    }

    /** Of something that is changed at once. */
    static Amendment made(
            AmendmentId id, EventApplication application, Kind kind, ProofOfReceipt proof, List<AmendedField> fields) {
        return new Amendment(
                id,
                application.id(),
                kind,
                State.MADE,
                null,
                null,
                proof.number(),
                proof.receivedAt(),
                null,
                null,
                null,
                application.version() + 1,
                fields);
    }

    /** Of something that the pick-up desk puts right; whoever stands there needs no receipt. */
    static Amendment corrected(AmendmentId id, EventApplication application, List<AmendedField> fields, Instant at) {
        return new Amendment(
                id,
                application.id(),
                Kind.CORRECTION,
                State.MADE,
                null,
                null,
                null,
                at,
                null,
                null,
                null,
                application.version() + 1,
                fields);
    }

    Amendment inAnswerTo(UUID question) {
        return new Amendment(
                id,
                application,
                kind,
                state,
                question,
                note,
                receipt,
                madeAt,
                dueAt,
                settledAt,
                verdictNote,
                version,
                fields);
    }

    /** The same as a wish, on which a reviewer decides. */
    Amendment asked(String reason, Instant due) {
        return new Amendment(
                id,
                application,
                kind,
                State.ASKED,
                null,
                reason,
                receipt,
                madeAt,
                due,
                null,
                null,
                version - 1,
                fields);
    }

    /** What is to stand in each field. */
    Map<FieldAddress, String> values() {
        Map<FieldAddress, String> values = new LinkedHashMap<>();
        fields.forEach(f -> values.put(f.address(), f.after()));
        return values;
    }

    public boolean isAsked() {
        return state == State.ASKED;
    }

    /** Whom it is about; empty when it is about the organisation or several people. */
    public Optional<RepresentativeId> onlyPerson() {
        List<RepresentativeId> people =
                fields.stream().map(f -> f.address().person()).distinct().toList();
        return people.size() == 1 ? Optional.ofNullable(people.get(0)) : Optional.empty();
    }

    boolean isAbout(RepresentativeId person) {
        return fields.stream().anyMatch(f -> Objects.equals(f.address().person(), person));
    }
}
