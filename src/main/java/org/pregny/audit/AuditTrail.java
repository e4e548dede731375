package org.pregny.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The append-only trail, as it is read: tells a case's story ({@link TrailWriting} writes it). */
@Service
public class AuditTrail {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TrailWriting writing;
    private final ObjectMapper json;

    AuditTrail(JdbcClient jdbc, TrailWriting writing, ObjectMapper json) {
        this.jdbc = jdbc;
        this.writing = writing;
        this.json = json;
    }

    /** Everything that happened in one case, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> storyOf(UUID caseId) {
        writing.writeRows();
        return jdbc.sql("select * from audit_entry where case_id = :caseId order by id")
                .param("caseId", caseId)
                .query(this::entry)
                .list();
    }

    /** What of this kind happened in these cases, case by case, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entries(Collection<UUID> cases, Collection<String> actions) {
        writing.writeRows();
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
        writing.writeRows();
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
