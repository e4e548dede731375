package org.pregny.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares what somebody knows of an event, and of all that its pass admits to, with what is so now. */
@Component
class EventComparison {

    private final EventVersionStore versions;

    EventComparison(EventVersionStore versions) {
        this.versions = versions;
    }

    /** The event itself first; events of which nothing differs are left out. */
    List<EventChange> between(Event event, EventVersions known, EventVersions now) {
        Event before = versions.at(new EventEdition(event.code(), known.of(event.code())));
        EventChange own = EventChange.of(before, event, EventFact.ON_OWN_PASS);
        Set<EventCode> others = new LinkedHashSet<>(before.admitsTo());
        others.addAll(event.admitsTo());
        others.remove(event.code());
        Stream<EventChange> also = others.stream()
                .map(code -> other(admitted(before, code, known), admitted(event, code, now)))
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(own), also).filter(c -> !c.isNothing()).toList();
    }

    /** What only became firm, or only ceased to be, counts as joining or leaving: nobody was told of it before. */
    private static Optional<EventChange> other(Optional<Event> before, Optional<Event> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        if (before.isPresent() && after.isPresent()) {
            return Optional.of(EventChange.of(before.get(), after.get(), EventFact.ON_OTHER_PASS));
        }
        return Optional.of(new EventChange(before.orElse(null), after.orElse(null), List.of(EventFact.ADMISSION)));
    }

    private Optional<Event> admitted(Event holder, EventCode code, EventVersions at) {
        return holder.admitsTo().contains(code)
                ? versions.find(new EventEdition(code, at.of(code))).filter(Event::isConfirmed)
                : Optional.empty();
    }
}
