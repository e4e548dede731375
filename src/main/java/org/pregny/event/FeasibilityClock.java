package org.pregny.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pregny.event.Feasibility.Outlook;
import org.springframework.stereotype.Component;

/**
 * Tells each group of nationals whether visa and journey can still be managed. All days are days at the venue and are
 * derived from the event anew each time, so that a moved event moves them (domain d1; lead times: domain b1, Visa).
 */
@Component
public class FeasibilityClock {

    private final EntryRulebook rulebook;

    FeasibilityClock(EntryRulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Empty for a country without data, for a cancelled event and once the event has begun. */
    public Optional<FeasibilityTable> of(Event event, Instant now) {
        boolean begun = event.hasDays() && !now.isBefore(event.starts());
        if (event.isCancelled() || begun) {
            return Optional.empty();
        }
        return rulebook.of(event.venue().country()).map(rules -> {
            List<Feasibility> rows =
                    rules.groups().stream().map(g -> of(g, event, now)).toList();
            return new FeasibilityTable(rules, rows, event.dateStatus() != DateStatus.CONFIRMED);
        });
    }

    private static Feasibility of(EntryGroup group, Event event, Instant now) {
        Integer lead = lead(group, event);
        if (lead == null || !event.hasDays()) {
            return new Feasibility(group, Outlook.UNKNOWN, null, null, null);
        }
        LocalDate startBy = event.firstDay().minusDays(lead);
        LocalDate lastBy = event.firstDay().minusDays(shortest(group, lead));
        LocalDate applyBy = applyBy(event, startBy, now);
        LocalDate today = now.atZone(event.zone()).toLocalDate();
        return new Feasibility(
                group, outlook(today, applyBy == null ? startBy : applyBy, lastBy), applyBy, startBy, lastBy);
    }

    private static Outlook outlook(LocalDate today, LocalDate comfortable, LocalDate last) {
        if (!today.isAfter(comfortable)) {
            return Outlook.POSSIBLE;
        }
        return today.isAfter(last) ? Outlook.TOO_LATE : Outlook.TIGHT;
    }

    /** What the organiser says of this event's visas goes before what the data says in general. */
    private static Integer lead(EntryGroup group, Event event) {
        return group.visa() && event.review() != null
                ? Integer.valueOf(event.review().visaLeadDays())
                : group.leadDays();
    }

    private static int shortest(EntryGroup group, int lead) {
        return group.shortestDays() == null ? lead : Math.min(group.shortestDays(), lead);
    }

    /** Early enough for the reviewers' working days to pass before the visa or the journey begins, and in time. */
    private static LocalDate applyBy(Event event, LocalDate startBy, Instant now) {
        WindowState window = event.windowAt(now);
        if (window != WindowState.OPEN && window != WindowState.NOT_YET_OPEN) {
            return null;
        }
        LocalDate closes = event.window().closes().toLocalDate();
        int days = event.review() == null ? 0 : event.review().workingDays();
        LocalDate decided = WorkingDays.before(event, startBy, days);
        return decided.isBefore(closes) ? decided : closes;
    }
}
