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

    Optional<EventEdition> of(EventCode event) {
        return Optional.ofNullable(present().get(event));
    }

    void remember(EventEdition edition) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            editions().put(edition.event(), edition);
        }
    }

    void forget() {
        present().clear();
    }

    @SuppressWarnings("unchecked")
    private Map<EventCode, EventEdition> present() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        return bound == null ? new HashMap<>() : (Map<EventCode, EventEdition>) bound;
    }

    private Map<EventCode, EventEdition> editions() {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, new HashMap<EventCode, EventEdition>());
            TransactionSynchronizationManager.registerSynchronization(new Unbinding());
        }
        return present();
    }

    /** Each transaction begins with nothing, also one that runs while another rests. */
    private final class Unbinding implements TransactionSynchronization {

        private Map<EventCode, EventEdition> resting;

        @Override
        public void suspend() {
            resting = present();
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
