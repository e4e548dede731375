package org.pregny.occurrence;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a case, or finds the one that is open: of two gates that tell of the same pass at once, one opens it. */
@Component
class OccurrenceOpening {

    private final OccurrenceStore store;
    private final TransactionTemplate savepoint;

    OccurrenceOpening(OccurrenceStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.savepoint = new TransactionTemplate(transactions);
        // PostgreSQL would give the whole scan up after a doubled key; back at the savepoint it goes on
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The id of the wanted case when it was opened, or that of the one which is open. */
    OccurrenceId openOrJoin(Occurrence wanted, String key) {
        return store.lockOpen(key).orElseGet(() -> opened(wanted, key).orElseGet(() -> store.lockOpen(key)
                .orElseThrow(() -> new IllegalStateException("settled while a scan joined it: " + key))));
    }

    private Optional<OccurrenceId> opened(Occurrence wanted, String key) {
        try {
            savepoint.executeWithoutResult(t -> store.add(wanted, key));
            return Optional.of(wanted.id());
        } catch (DuplicateKeyException another) {
            return Optional.empty();
        }
    }
}
