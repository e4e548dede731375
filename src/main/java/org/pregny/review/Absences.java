package org.pregny.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where reviewers say who stands in while they are away: what is assigned to them goes to the deputy, who may also take
 * over what they hold.
 */
@Service
@Transactional
public class Absences {

    private static final int LONGEST_DAYS = 366;

    private final AbsenceStore store;
    private final Colleagues colleagues;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Absences(
            AbsenceStore store, Colleagues colleagues, Entropy entropy, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.colleagues = colleagues;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** The reviewer's own absence: nobody sends somebody else away. */
    public void add(String deputy, LocalDate first, LocalDate last, Actor actor) {
        if (first == null || last == null || last.isBefore(first) || last.isBefore(today())) {
            throw new AssignmentRefused("review.absence.fault.days");
        }
        if (first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw new AssignmentRefused("review.absence.fault.long", LONGEST_DAYS);
        }
        if (deputy.equals(actor.name()) || !colleagues.has(deputy)) {
            throw new AssignmentRefused("review.absence.fault.deputy");
        }
        Absence absence = new Absence(entropy.nextId(), actor.name(), deputy, first, last);
        store.add(absence, actor.name(), clock.instant());
        events.publishEvent(new AbsenceEvent(AbsenceEvent.ADDED, absence, actor));
    }

    public void end(UUID id, Actor actor) {
        Absence absence = store.find(id)
                .filter(a -> a.reviewer().equals(actor.name()))
                .orElseThrow(() -> new NotFound("review.absence.notFound"));
        store.end(id, clock.instant());
        events.publishEvent(new AbsenceEvent(AbsenceEvent.ENDED, absence, actor));
    }

    /** All that are not over yet. */
    @Transactional(readOnly = true)
    public List<Absence> all() {
        return store.from(today().minusDays(1));
    }

    /** Who does it instead on this day: the deputy, the deputy's deputy, or the same person when nobody is left. */
    public String inPlaceOf(String reviewer, LocalDate day) {
        List<Absence> away = store.from(day);
        Set<String> asked = new HashSet<>();
        String who = reviewer;
        while (asked.add(who)) {
            String next = deputyOf(away, who, day);
            if (next == null) {
                return who;
            }
            who = next;
        }
        return reviewer;
    }

    public boolean standsInFor(String deputy, String reviewer, LocalDate day) {
        return !deputy.equals(reviewer) && deputy.equals(inPlaceOf(reviewer, day));
    }

    private static String deputyOf(List<Absence> away, String reviewer, LocalDate day) {
        return away.stream()
                .filter(a -> a.reviewer().equals(reviewer) && a.covers(day))
                .map(Absence::deputy)
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
