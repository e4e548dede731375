package org.pregny.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;
import org.pregny.kernel.SqlTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The append-only trail: writes every audited fact in the transaction that made it true, and tells a case's story. */
@Service
public class AuditTrail {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final ObjectMapper json;

    AuditTrail(JdbcClient jdbc, JdbcTemplate batches, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.json = json;
    }

    /** No audit row, no change: without a surrounding transaction this refuses, and with it the row shares its fate. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(AuditedEvent event) throws JsonProcessingException {
        rows().add(new AuditRow(clock.instant(), event, json.writeValueAsString(event.facts())));
    }

    /** Of this transaction. */
    private AuditRows rows() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AuditRows.class::isInstance)
                .map(AuditRows.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    AuditRows rows = new AuditRows(batches);
                    TransactionSynchronizationManager.registerSynchronization(rows);
                    return rows;
                });
    }

    /** What this transaction has to tell must stand in the trail before it reads there. */
    private void writeRows() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            rows().write();
        }
    }

    /** Everything that happened in one case, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> storyOf(UUID caseId) {
        writeRows();
        return jdbc.sql("select * from audit_entry where case_id = :caseId order by id")
                .param("caseId", caseId)
                .query(this::entry)
                .list();
    }

    /** What of this kind happened in these cases, case by case, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entries(Collection<UUID> cases, Collection<String> actions) {
        writeRows();
        return jdbc.sql("select * from audit_entry where case_id in (:cases) and action in (:actions)"
                        + " order by case_id, id")
                .param("cases", cases)
                .param("actions", actions)
                .query(this::entry)
                .list();
    }

    /** What of this kind happened outside any case, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> ofNoCase(Collection<String> actions) {
        return jdbc.sql("select * from audit_entry where case_id is null and action in (:actions) order by id")
                .param("actions", actions)
                .query(this::entry)
                .list();
    }

    /** How many of these there are. */
    @Transactional(readOnly = true)
    public int count(Collection<UUID> cases, Collection<String> actions) {
        writeRows();
        return jdbc.sql("select count(*) from audit_entry where case_id in (:cases) and action in (:actions)")
                .param("cases", cases)
                .param("actions", actions)
                .query(Integer.class)
                .single();
    }

    private AuditEntry entry(ResultSet row, int n) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                SqlTime.instant(row, "occurred_at"),
                row.getString("action"),
                row.getObject("case_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor")),
                facts(row.getString("facts")));
    }

    private Map<String, String> facts(String text) {
        try {
            return json.readValue(text, FACTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
