package org.pregny.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.AuditedEvent;
import org.pregny.kernel.Together;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes every audited fact in the transaction that made it true. */
@Component
class TrailWriting {

    private final JdbcTemplate batches;
    private final Together together;
    private final Clock clock;
    private final ObjectMapper json;

    TrailWriting(JdbcTemplate batches, Together together, Clock clock, ObjectMapper json) {
        this.batches = batches;
        this.together = together;
        this.clock = clock;
        this.json = json;
    }

    /** No audit row, no change: without a surrounding transaction this refuses, and with it the row shares its fate. */
    @EventListener
    void record(AuditedEvent event) throws JsonProcessingException {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("no transaction around " + event.action());
        }
        AuditRow row = new AuditRow(clock.instant(), event, json.writeValueAsString(event.facts()));
        Optional<AuditRows> waiting = waiting();
        if (waiting.isEmpty() && together.isGathering()) {
            together.write(AuditRows.asked(List.of(row)));
        } else {
            waiting.orElseGet(this::begun).add(row);
        }
    }

    /** What this transaction has to tell must stand in the trail before it reads there. */
    void writeRows() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            waiting().ifPresent(AuditRows::write);
        }
    }

    /** Of this transaction. */
    private static Optional<AuditRows> waiting() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AuditRows.class::isInstance)
                .map(AuditRows.class::cast)
                .findFirst();
    }

    private AuditRows begun() {
        AuditRows rows = new AuditRows(batches);
        TransactionSynchronizationManager.registerSynchronization(rows);
        return rows;
    }
}
