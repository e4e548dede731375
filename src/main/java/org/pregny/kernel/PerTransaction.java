package org.pregny.kernel;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction remembers for itself: blank at its beginning, gone with its end and wherever a part of it is taken
 * back, and apart from what another remembers that runs while it rests. Without a transaction nothing is remembered.
 *
 * @param <T> what is remembered; one thread's, as transactions are
 */
public final class PerTransaction<T> {

    private final Supplier<T> blank;

    public PerTransaction(Supplier<T> blank) {
        this.blank = blank;
    }

    /** Of the present transaction, to be read and added to. */
    public T get() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return blank.get();
        }
        Memory memory = bound();
        if (memory.value == null) {
            memory.value = blank.get();
        }
        return memory.value;
    }

    /** From here on the transaction begins anew. */
    public void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            bound().value = null;
        }
    }

    /** Only {@code bound} binds anything here. */
    @SuppressWarnings("unchecked")
    private Memory bound() {
        Memory known = (Memory) TransactionSynchronizationManager.getResource(this);
        return known == null ? begun() : known;
    }

    private Memory begun() {
        Memory begun = new Memory();
        TransactionSynchronizationManager.bindResource(this, begun);
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    private final class Memory implements TransactionSynchronization {

        private T value;

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PerTransaction.this, this);
        }

        @Override
        public void savepointRollback(Object savepoint) {
            value = null;
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
        }
    }
}
