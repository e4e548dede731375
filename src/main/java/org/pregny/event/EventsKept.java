package org.pregny.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All events under the number of their versions ({@link EventStore#NUMBER}), for as long as that is the number. Another
 * machine changes it in the database; a transaction that changes events here keeps nothing, as it may come to nothing.
 */
class EventsKept {

    private volatile Present last = Present.NONE;

    /**
     * The present events.
     *
     * @param editions which version of each that is
     * @param events in the order of their numbers
     */
    record Present(long number, Map<EventCode, EventEdition> editions, List<Event> events) {

        private static final Present NONE = new Present(-1, Map.of(), List.of());

        static Present of(List<EventEdition> editions, Function<EventEdition, Event> read) {
            return new Present(
                    editions.stream().mapToLong(EventEdition::version).sum(),
                    editions.stream().collect(Collectors.toUnmodifiableMap(EventEdition::event, edition -> edition)),
                    editions.stream().map(read).toList());
        }
    }

    Optional<Present> at(long number) {
        Present known = last;
        return known != Present.NONE && known.number() == number ? Optional.of(known) : Optional.empty();
    }

    Present keep(Present present) {
        if (!isChanging()) {
            last = present;
        }
        return present;
    }

    /** Now, and once more when the change is there for others to see. */
    void forget() {
        last = Present.NONE;
        if (TransactionSynchronizationManager.isSynchronizationActive() && !isChanging()) {
            TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        }
    }

    private boolean isChanging() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream()
                        .anyMatch(Forgetting.class::isInstance);
    }

    private final class Forgetting implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            last = Present.NONE;
        }
    }
}
