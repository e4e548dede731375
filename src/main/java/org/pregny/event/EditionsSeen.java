package org.pregny.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pregny.kernel.PerTransaction;

/**
 * Which version of each event the present transaction has read, so that all it makes of an event is made of one version
 * and asked for once; without a transaction nothing is remembered.
 */
class EditionsSeen {

    private final PerTransaction<Read> present = new PerTransaction<>(Read::new);

    /** What was read of all at once, and of single events since. */
    private static final class Read {

        private final Map<EventCode, EventEdition> single = new HashMap<>();
        private Map<EventCode, EventEdition> all = Map.of();

        EventEdition of(EventCode event) {
            EventEdition alone = single.get(event);
            return alone == null ? all.get(event) : alone;
        }
    }

    Optional<EventEdition> of(EventCode event) {
        return Optional.ofNullable(present.get().of(event));
    }

    void remember(EventEdition edition) {
        present.get().single.put(edition.event(), edition);
    }

    /** At once, however many there are: the map is not copied. */
    void rememberAll(Map<EventCode, EventEdition> editions) {
        Read read = present.get();
        read.single.clear();
        read.all = editions;
    }

    void forget() {
        present.forget();
    }
}
