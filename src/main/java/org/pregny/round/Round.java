package org.pregny.round;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.pregny.kernel.Wording;

/**
 * A call for requests for special accreditation to a process (A/RES/71/280; domain P1, b1: 14 March to 17 April, extended once).
 *
 * @param code its short public name, as it stands in addresses
 * @param process code of the process that organisations are accredited to
 * @param closes the last second in time, in the round's own zone
 * @param closedFirst the end that was announced at first, once it has been extended; else null
 * @param closedAt when it was closed, by its date or by hand; null until then
 */
public record Round(
        RoundId id,
        String code,
        String process,
        Wording title,
        ZoneId zone,
        LocalDateTime opens,
        LocalDateTime closes,
        LocalDateTime closedFirst,
        int formVersion,
        RoundTerms terms,
        int version,
        Instant closedAt) {

    public Instant opensAt() {
        return opens.atZone(zone).toInstant();
    }

    /** The last second in time; in the hour that the clocks repeat the second one, in favour of whoever asks. */
    public Instant closesAt() {
        return closes.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    /** The first instant that is too late. */
    public Instant lateFrom() {
        return closesAt().plusSeconds(1);
    }

    public RoundState stateAt(Instant now) {
        if (closedAt != null && !now.isBefore(closedAt) || !now.isBefore(lateFrom())) {
            return RoundState.CLOSED;
        }
        return now.isBefore(opensAt()) ? RoundState.PLANNED : RoundState.OPEN;
    }

    public boolean isOpenAt(Instant now) {
        return stateAt(now) == RoundState.OPEN;
    }

    public boolean isExtended() {
        return closedFirst != null;
    }

    /** The same round with other dates. */
    public Round movedTo(LocalDateTime first, LocalDateTime last) {
        return new Round(
                id, code, process, title, zone, first, last, closedFirst, formVersion, terms, version, closedAt);
    }

    /** The same round under other words and terms. */
    public Round onTerms(Wording words, RoundTerms other) {
        return new Round(
                id, code, process, words, zone, opens, closes, closedFirst, formVersion, other, version, closedAt);
    }

    Round closed(Instant at) {
        return new Round(id, code, process, title, zone, opens, closes, closedFirst, formVersion, terms, version, at);
    }

    Round asking(int form) {
        return new Round(id, code, process, title, zone, opens, closes, closedFirst, form, terms, version, closedAt);
    }

    /** The next version; that the end has been put off since this one was open is remembered. */
    Round after(Round before, Instant now) {
        boolean extended = before.isOpenAt(now) && closesAt().isAfter(before.closesAt());
        LocalDateTime first = extended ? before.closes : before.closedFirst;
        int next = before.version + 1;
        return new Round(id, code, process, title, zone, opens, closes, first, formVersion, terms, next, closedAt);
    }
}
