package org.pregny.pass;

import java.time.Clock;
import java.util.Collection;
import java.util.function.Consumer;
import org.pregny.event.EventCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The roll of passes for whoever must know all of an event's, and then only what has changed. */
@Service
public class PassRoll {

    private final RollStore store;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PassRoll(RollStore store, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Stands for every change that is known now; it only ever grows. Of two who make the same number at once, one looks again. */
    public int number() {
        try {
            return transaction.execute(t -> numbered());
        } catch (DuplicateKeyException madeMeanwhile) {
            return transaction.execute(t -> numbered());
        }
    }

    private int numbered() {
        int last = store.latest();
        if (!store.gather(last + 1)) {
            return last;
        }
        store.add(last + 1, clock.instant());
        return last + 1;
    }

    /** Those that have changed after number {@code from} and up to {@code to}; all of them from 0. */
    public void read(Collection<EventCode> events, int from, int to, Consumer<RollEntry> reader) {
        transaction.executeWithoutResult(t -> {
            if (from == 0) {
                store.all(events, reader);
            } else {
                store.changed(events, from, to, reader);
            }
        });
    }
}
