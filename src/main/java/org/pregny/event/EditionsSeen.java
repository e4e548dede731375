package org.pregny.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which version of each event the present transaction has read, so that all it makes of an event is made of one version
 * and asked for once; without a transaction nothing is remembered.
 */
class EditionsSeen {

    /** What was read of all at once, and of single events since. */
    private static final class Read {

        private final Map<EventCode, EventEdition> single = new HashMap<>();
        private Map<EventCode, EventEdition> all = Map.of();

        EventEdition of(EventCode event) {
            EventEdition alone = single.get(event);
            return alone == null ? all.get(event) : alone;
        }

        void forget() {
            single.clear();
            all = Map.of();
        }
    }

    Optional<EventEdition> of(EventCode event) {
        return present().map(read -> read.of(event));
    }

    void remember(EventEdition edition) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            bound().single.put(edition.event(), edition);
        }
    }

    /** At once, however many there are: the map is not copied. */
    void rememberAll(Map<EventCode, EventEdition> editions) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Read read = bound();
            read.single.clear();
            read.all = editions;
        }
    }

    void forget() {
        present().ifPresent(Read::forget);
    }

    private Optional<Read> present() {
        return Optional.ofNullable((Read) TransactionSynchronizationManager.getResource(this));
    }

    private Read bound() {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, new Read());
            TransactionSynchronizationManager.registerSynchronization(new Unbinding());
        }
        return present().orElseThrow();
    }

    /** Each transaction begins with nothing, also one that runs while another rests. */
    private final class Unbinding implements TransactionSynchronization {

        private Read resting;

        @Override
        public void suspend() {
            resting = bound();
            TransactionSynchronizationManager.unbindResource(EditionsSeen.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(EditionsSeen.this, resting);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(EditionsSeen.this);
        }
    }
}
