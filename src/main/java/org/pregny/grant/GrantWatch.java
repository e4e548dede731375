package org.pregny.grant;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends accreditations on their last day: one process waits for the next of all of them, not a timer for each. */
@Service
@Transactional
public class GrantWatch {

    private final GrantStore store;
    private final GrantWatchStore watch;
    private final GrantMailing mailing;
    private final GrantProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GrantWatch(
            GrantStore store,
            GrantWatchStore watch,
            GrantMailing mailing,
            GrantProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.watch = watch;
        this.mailing = mailing;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** Whoever enters many looks first and holds the row only when it must change. */
    void follow(AccreditationGrant grant) {
        LocalDate end = grant.validUntil();
        if (end != null && isBefore(end, watch.wakes())) {
            LocalDate known = watch.lock();
            if (known == null) {
                watch.wakeOn(end);
                process.watch();
            } else if (end.isBefore(known)) {
                watch.wakeOn(end);
                process.wakeEarlier(moment(end));
            }
        }
    }

    /** Those that are over; each ends in a transaction of its own, or a few together. */
    public List<GrantId> over() {
        return store.over(today());
    }

    /** The organisation is told once; the register has told by its date already. Repeatable. */
    public void expire(GrantId id) {
        AccreditationGrant grant = store.lock(id).orElseThrow(GrantDesk::notFound);
        boolean over = grant.validUntil() != null && grant.validUntil().isBefore(today());
        if (over && !grant.state().isFinal()) {
            store.become(id, GrantState.EXPIRED);
            mailing.tell(grant, GrantLetter.EXPIRED, "", "");
            events.publishEvent(new GrantEvent(grant, GrantEvent.Kind.EXPIRED, Actor.SYSTEM));
        }
    }

    /** Whether another last day is to come, and is waited for. */
    public WatchLeft next() {
        watch.lock();
        LocalDate next = store.nextEnd().orElse(null);
        watch.wakeOn(next);
        return next == null ? WatchLeft.NO : WatchLeft.YES;
    }

    /** When the next one ends; asked while there is one. */
    public Instant wakes() {
        return moment(watch.wakes());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static boolean isBefore(LocalDate end, LocalDate known) {
        return known == null || end.isBefore(known);
    }

    /** As soon as the last day is over. */
    private static Instant moment(LocalDate last) {
        return last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
