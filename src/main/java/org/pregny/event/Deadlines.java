package org.pregny.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates that a case must keep, derived from its event (domain: visa lead times, working days of the venue). */
public final class Deadlines {

    private static final Duration SHORTEST_REVIEW = Duration.ofDays(1);
    private static final Duration OFFER_STANDS = Duration.ofHours(48);
    private static final Duration LAST_WAIT = Duration.ofDays(1);
    private static final Duration WITHOUT_DAYS = Duration.ofDays(365);

    private Deadlines() {}

    /** So many working days after submission, but before a visa becomes impossible; never less than a day. */
    public static Instant reviewDue(Event event, Instant submittedAt) {
        Instant due = plusWorkingDays(event, submittedAt, event.review().workingDays());
        if (!event.hasDays()) {
            return due;
        }
        Instant visa = lastForVisa(event);
        Instant floor = submittedAt.plus(SHORTEST_REVIEW);
        Instant earlier = visa.isBefore(due) ? visa : due;
        return earlier.isBefore(floor) ? floor : earlier;
    }

    /** Whether it is the visa that says when a decision is due, and no longer the reviewers' working days. */
    public static boolean isVisaPressing(Event event, Instant submittedAt) {
        return event.hasDays()
                && lastForVisa(event)
                        .isBefore(plusWorkingDays(
                                event, submittedAt, event.review().workingDays()));
    }

    /**
     * Until when an application can wait for the accreditation of its organisation: a review still ends before a visa becomes
     * impossible, or, where it is already, before the event. Nothing where it is too late for both.
     */
    public static Optional<Instant> accreditationAwaited(Event event, Instant now) {
        if (!event.hasDays()) {
            return Optional.of(now.plus(WITHOUT_DAYS));
        }
        Duration review = Duration.ofDays(event.review().workingDays());
        return Stream.of(lastForVisa(event).minus(review), event.starts().minus(review))
                .filter(last -> last.isAfter(now))
                .findFirst();
    }

    /** So many working days after the question, but not after the event has begun. */
    public static Instant informationDue(Event event, Instant askedAt) {
        Instant due = plusWorkingDays(event, askedAt, event.review().informationWorkingDays());
        if (!event.hasDays()) {
            return due;
        }
        Instant starts = event.starts();
        return starts.isBefore(due) && starts.isAfter(askedAt) ? starts : due;
    }

    /** An offered place is kept for two days, but not beyond the end of waiting (domain: timer catalogue). */
    public static Instant offerDue(Event event, Instant offeredAt) {
        Instant due = offeredAt.plus(OFFER_STANDS);
        Instant end = waitingEnds(event);
        return end.isBefore(due) ? end : due;
    }

    /** When an open offer ends now that its event is another: never earlier than was promised; null stays null. */
    public static Instant offerMoved(Event event, Instant promised) {
        Instant confirmations = event.confirmationClosesAt();
        boolean longer = promised != null && confirmations != null && confirmations.isAfter(promised);
        return longer ? confirmations : promised;
    }

    /** Nobody is kept waiting for a place until the doors open: a day before, every waiting person knows. */
    public static Instant waitingEnds(Event event) {
        return event.starts().minus(LAST_WAIT);
    }

    /** The last second in which one person may take another's place: set by the event, or before the first pick-up. */
    public static Instant substitutionCloses(Event event) {
        LocalDateTime set = event.afterDecision().substitutionCloses();
        return set != null
                ? Deadline.instant(event, set)
                : event.pickups().stream()
                        .map(p -> p.day().atTime(p.from()).atZone(event.zone()).toInstant())
                        .min(Instant::compareTo)
                        .orElseGet(event::starts)
                        .minusSeconds(1);
    }

    /** So many days after the refusal, but not after the event has begun. */
    public static Instant reconsiderationCloses(Event event, Instant refusedAt) {
        Instant due = refusedAt.plus(Duration.ofDays(event.afterDecision().reconsiderationDays()));
        return event.hasDays() && event.starts().isBefore(due) ? event.starts() : due;
    }

    private static Instant lastForVisa(Event event) {
        return event.starts().minus(Duration.ofDays(event.review().visaLeadDays()));
    }

    private static Instant plusWorkingDays(Event event, Instant from, int days) {
        ZonedDateTime time = from.atZone(event.zone());
        for (int left = days; left > 0; ) {
            time = time.plusDays(1);
            if (WorkingDays.areAt(event, time.toLocalDate())) {
                left--;
            }
        }
        return time.toInstant();
    }
}
