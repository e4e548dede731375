package org.pregny.event;

import java.util.Collection;
import java.util.List;

/**
 * What became of one event between the version that somebody knows and the present one.
 *
 * @param before null for an event that the pass did not admit to before
 * @param after null for an event that the pass does not admit to any more
 */
public record EventChange(Event before, Event after, List<EventFact> facts) {

    static EventChange of(Event before, Event after, Collection<EventFact> wanted) {
        List<EventFact> facts = EventFact.between(before, after).stream()
                .filter(wanted::contains)
                .toList();
        return new EventChange(before, after, facts);
    }

    public boolean isNothing() {
        return before != null && after != null && facts.isEmpty();
    }

    public boolean touches(EventFact fact) {
        return facts.contains(fact);
    }

    /** For templates, which speak of facts by their names: only of an event that is there before and after. */
    public boolean shows(String fact) {
        return before != null && after != null && facts.contains(EventFact.valueOf(fact));
    }

    public Event event() {
        return after == null ? before : after;
    }
}
