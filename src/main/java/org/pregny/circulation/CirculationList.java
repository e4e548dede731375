package org.pregny.circulation;

import java.time.Instant;
import org.pregny.round.RoundId;

/**
 * A proposed list of organisations of one round (A/RES/71/280, annex: circulated by the President, non-objection basis).
 *
 * @param number counted within its round
 * @param version the last one of its versions
 * @param silenceEndsAt the last second in which a State may object; null while it is a draft
 * @param finalisingAt when its finalising began, at somebody’s word or by itself; null before
 * @param notice counts what Permanent Missions were to be told of it: circulated, moved, final
 */
public record CirculationList(
        ListId id,
        RoundId round,
        int number,
        ListState state,
        int version,
        Instant begunAt,
        Instant circulatedAt,
        Instant silenceEndsAt,
        Instant silenceFirstEndedAt,
        Instant finalisingAt,
        Instant finalAt,
        int notice) {

    public boolean isDraft() {
        return state == ListState.DRAFT;
    }

    public boolean isCirculated() {
        return state == ListState.CIRCULATED;
    }

    public boolean isFinal() {
        return state == ListState.FINAL;
    }

    /** Whether the end of its silence period was moved. */
    public boolean isMoved() {
        return silenceFirstEndedAt != null && !silenceFirstEndedAt.equals(silenceEndsAt);
    }

    /** The first instant in which no State can object any more. */
    public Instant silentFrom() {
        return silenceEndsAt.plusSeconds(1);
    }

    public boolean isSilenceOver(Instant now) {
        return silenceEndsAt != null && !now.isBefore(silentFrom());
    }

    /** Its finalising waits for somebody’s word, and will begin by itself a little later. */
    public boolean awaitsFinalising(Instant now) {
        return isCirculated() && finalisingAt == null && isSilenceOver(now);
    }

    /** It is being finalised right now. */
    public boolean isFinalising() {
        return isCirculated() && finalisingAt != null;
    }
}
