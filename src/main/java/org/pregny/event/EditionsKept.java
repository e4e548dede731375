package org.pregny.event;

import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The versions of all events under their number ({@link EventStore#NUMBER}), for as long as that is the number. Another
 * machine changes it in the database; a transaction that changes events here keeps nothing, as it may come to nothing.
 */
class EditionsKept {

    private volatile Kept last = Kept.NONE;

    /** What is known, and by which number. */
    private record Kept(long number, List<EventEdition> editions) {

        static final Kept NONE = new Kept(-1, List.of());
    }

    Optional<List<EventEdition>> at(long number) {
        Kept known = last;
        return known != Kept.NONE && known.number() == number ? Optional.of(known.editions()) : Optional.empty();
    }

    List<EventEdition> keep(List<EventEdition> editions) {
        if (!isChanging()) {
            last = new Kept(editions.stream().mapToLong(EventEdition::version).sum(), editions);
        }
        return editions;
    }

    /** Now, and once more when the change is there for others to see. */
    void forget() {
        last = Kept.NONE;
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
            last = Kept.NONE;
        }
    }
}
