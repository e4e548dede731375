package org.pregny.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts beforehand what a change of an event would touch. */
@Component
class ChangeSurvey {

    private final EventStore store;
    private final EventAudience audience;

    ChangeSurvey(EventStore store, EventAudience audience) {
        this.store = store;
        this.audience = audience;
    }

    /** The people of the event itself and of every event whose pass admits to it. */
    List<ChangePreview.Touched> touched(Event before, Event after) {
        Map<EventCode, Event> now = store.events().stream().collect(Collectors.toMap(Event::code, Function.identity()));
        List<EventCode> codes = now.values().stream()
                .filter(e -> e.code().equals(after.code()) || e.admitsTo().contains(after.code()))
                .map(Event::code)
                .toList();
        return audience.reachOf(codes).stream()
                .map(reach -> touched(now, after, reach, EventChange.of(before, after, List.of(EventFact.values()))))
                .toList();
    }

    EventAudience.Crowding crowding(EventChange change) {
        return change.touches(EventFact.QUOTAS) ? audience.crowding(change.after()) : null;
    }

    /** Who have a pass that is not active yet, or wait for one; where nobody has applied, as many as there are places. */
    long awaited(Event after) {
        long people = audience.reachOf(List.of(after.code())).stream()
                .mapToLong(reach -> reach.passes() - reach.activated() + reach.waiting())
                .sum();
        boolean unknown = people == 0 && after.quotas().places() != null;
        return unknown ? after.quotas().places() : people;
    }

    /** Nobody asks where the programme stays. */
    boolean isLeftOut(EventChange change) {
        return change.touches(EventFact.PROGRAMME) && audience.isLeftOut(change.after());
    }

    /** The kits whose day would be no day of the event any more. */
    long kits(Event after) {
        return audience.daysOfKits(after.code()).stream()
                .filter(day -> !after.takesPlaceOn(day))
                .count();
    }

    private static ChangePreview.Touched touched(
            Map<EventCode, Event> now, Event after, EventAudience.Reach reach, EventChange change) {
        boolean own = reach.event().equals(after.code());
        Event holder = own ? after : now.get(reach.event());
        Optional<Admission> admissionBefore = admission(now.get(reach.event()), now, null);
        Optional<Admission> admissionAfter = admission(holder, now, after);
        boolean printed = any(change, own ? EventFact.ON_OWN_PASS : EventFact.ON_OTHER_PASS);
        boolean sameCode = admissionBefore.equals(admissionAfter);
        boolean ends = admissionAfter.isEmpty();
        boolean told = any(change, EventFact.FOR_APPLICANTS);
        boolean timed = own && (told || change.touches(EventFact.REVIEW) || change.touches(EventFact.HOLIDAYS));
        return new ChangePreview.Touched(
                holder,
                printed && !sameCode && !ends ? reach.passes() : 0,
                printed && sameCode ? reach.passes() : 0,
                printed && !sameCode && ends ? reach.passes() : 0,
                printed && !sameCode ? reach.activated() : 0,
                printed ? reach.further() : 0,
                printed ? reach.shared() : 0,
                printed ? reach.confirmations() : 0,
                told ? reach.waiting() : 0,
                told ? reach.applications() + reach.questions() : 0,
                timed ? reach.timers() : 0);
    }

    private static boolean any(EventChange change, Collection<EventFact> facts) {
        return facts.stream().anyMatch(change::touches);
    }

    private static Optional<Admission> admission(Event holder, Map<EventCode, Event> now, Event proposed) {
        return Admission.to(holder.admitsTo().stream()
                .map(code -> proposed != null && code.equals(proposed.code()) ? proposed : now.get(code))
                .filter(e -> e != null && e.isConfirmed())
                .toList());
    }
}
