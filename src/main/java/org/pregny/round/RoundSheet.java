package org.pregny.round;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.pregny.kernel.Wording;

/** What of a round may change: each version is one document and is never changed. */
record RoundSheet(
        Wording title,
        ZoneId zone,
        LocalDateTime opens,
        LocalDateTime closes,
        LocalDateTime closedFirst,
        int formVersion,
        RoundTerms terms) {

    static RoundSheet of(Round round) {
        return new RoundSheet(
                round.title(),
                round.zone(),
                round.opens(),
                round.closes(),
                round.closedFirst(),
                round.formVersion(),
                round.terms());
    }

    Round of(RoundId id, String code, String process, int version, Instant closedAt) {
        return new Round(
                id, code, process, title, zone, opens, closes, closedFirst, formVersion, terms, version, closedAt);
    }
}
