package org.pregny.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.Seal;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The watch list and what was decided of its hits; words lie sealed. */
@Repository
class WatchStore {

    private static final String PURPOSE = "watch list";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final ObjectMapper json;

    WatchStore(JdbcClient jdbc, Seal seal, ObjectMapper json) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = json;
    }

    List<WatchEntry> entries() {
        return jdbc.sql("select id, sealed from watch_entry where removed_at is null order by listed_at, id")
                .query((row, n) -> entry(row))
                .list();
    }

    /** Every line that ever stood in the list. */
    List<WatchLine> everListed() {
        return jdbc.sql("select id, sealed, removed_at from watch_entry")
                .query((row, n) -> new WatchLine(entry(row), SqlTime.instant(row, "removed_at")))
                .list();
    }

    /** Another after every new list. */
    int listing() {
        return jdbc.sql("select number from watch_listing").query(Integer.class).single();
    }

    void nextListing() {
        jdbc.sql("update watch_listing set number = number + 1").update();
    }

    /** Held until the end of the transaction, so that of two who decide one comes second. */
    Optional<WatchEntry> lock(UUID id) {
        return jdbc.sql("select id, sealed from watch_entry where id = :id and removed_at is null for update")
                .param("id", id)
                .query((row, n) -> entry(row))
                .optional();
    }

    void add(WatchEntry entry, String by, Instant now) {
        jdbc.sql("insert into watch_entry (id, sealed, listed_at, listed_by) values (:id, :sealed, :now, :by)")
                .param("id", entry.id())
                .param("sealed", sealed(entry))
                .param("now", SqlTime.of(now))
                .param("by", by)
                .update();
    }

    void replace(WatchEntry entry) {
        jdbc.sql("update watch_entry set sealed = :sealed where id = :id")
                .param("id", entry.id())
                .param("sealed", sealed(entry))
                .update();
    }

    void remove(UUID id, Instant now) {
        jdbc.sql("update watch_entry set removed_at = :now where id = :id")
                .param("id", id)
                .param("now", SqlTime.of(now))
                .update();
    }

    List<WatchDecision> decisions() {
        return jdbc.sql("select * from watch_decision order by decided_at desc")
                .query((row, n) -> decision(row))
                .list();
    }

    boolean isDecided(RepresentativeId person, UUID entry) {
        return jdbc.sql("select count(*) from watch_decision where person_id = :person and entry_id = :entry")
                        .param("person", person.uuid())
                        .param("entry", entry)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(WatchDecision decision) {
        jdbc.sql("insert into watch_decision (person_id, entry_id, verdict, sealed, decided_at, decided_by)"
                        + " values (:person, :entry, :verdict, :sealed, :at, :by)")
                .param("person", decision.person().uuid())
                .param("entry", decision.entry())
                .param("verdict", decision.verdict().name())
                .param(
                        "sealed",
                        seal.seal(
                                PURPOSE,
                                owner(decision.person().uuid(), decision.entry()),
                                decision.reason().getBytes(StandardCharsets.UTF_8)))
                .param("at", SqlTime.of(decision.decidedAt()))
                .param("by", decision.decidedBy())
                .update();
    }

    private WatchDecision decision(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID entry = row.getObject("entry_id", UUID.class);
        byte[] reason = seal.open(PURPOSE, owner(person, entry), row.getBytes("sealed"));
        return new WatchDecision(
                new RepresentativeId(person),
                entry,
                WatchVerdict.valueOf(row.getString("verdict")),
                new String(reason, StandardCharsets.UTF_8),
                SqlTime.instant(row, "decided_at"),
                row.getString("decided_by"));
    }

    private static String owner(UUID person, UUID entry) {
        return person + " " + entry;
    }

    private WatchEntry entry(ResultSet row) throws SQLException {
        String id = row.getString("id");
        try {
            return json.readValue(seal.open(PURPOSE, id, row.getBytes("sealed")), WatchEntry.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] sealed(WatchEntry entry) {
        try {
            return seal.seal(PURPOSE, entry.id().toString(), json.writeValueAsBytes(entry));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
