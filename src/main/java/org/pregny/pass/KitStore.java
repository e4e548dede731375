package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kits of emergency passes and their numbers. */
@Repository
class KitStore {

    private final JdbcClient jdbc;

    KitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number and its pass, as they lie in the kit. */
    record Numbered(int running, PassId pass, String printedNumber, PassState state) {}

    int nextNumber(EventCode event) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from emergency_kit where event_code = :event")
                .param("event", event.text())
                .query(Integer.class)
                .single();
    }

    void add(EmergencyKit kit, String submission) {
        jdbc.sql("""
                insert into emergency_kit (id, event_code, number, valid_on, size, language, submission, made_by, made_at)
                values (:id, :event, :number, :day, :size, :language, :submission, :by, :at)""")
                .param("id", kit.id())
                .param("event", kit.event().text())
                .param("number", kit.number())
                .param("day", kit.day())
                .param("size", kit.size())
                .param("language", kit.language().tag())
                .param("submission", submission)
                .param("by", kit.madeBy())
                .param("at", SqlTime.of(kit.madeAt()))
                .update();
    }

    void add(UUID kit, int running, PassId pass) {
        jdbc.sql("insert into emergency_number (kit_id, running, pass_id) values (:kit, :running, :pass)")
                .param("kit", kit)
                .param("running", running)
                .param("pass", pass.uuid())
                .update();
    }

    List<EmergencyKit> all() {
        return jdbc.sql("select * from emergency_kit order by valid_on desc, event_code, number desc")
                .query(KitStore::kit)
                .list();
    }

    Optional<EmergencyKit> find(UUID id) {
        return jdbc.sql("select * from emergency_kit where id = :id")
                .param("id", id)
                .query(KitStore::kit)
                .optional();
    }

    Optional<EmergencyKit> bySubmission(String submission) {
        return jdbc.sql("select * from emergency_kit where submission = :submission")
                .param("submission", submission)
                .query(KitStore::kit)
                .optional();
    }

    Optional<EmergencyKit> kitOf(PassId pass) {
        return jdbc.sql(
                        "select k.* from emergency_kit k join emergency_number n on n.kit_id = k.id where n.pass_id = :pass")
                .param("pass", pass.uuid())
                .query(KitStore::kit)
                .optional();
    }

    /** Who writes in a kit or closes it does so one after the other. */
    Optional<EmergencyKit> lock(UUID id) {
        return jdbc.sql("select * from emergency_kit where id = :id for update")
                .param("id", id)
                .query(KitStore::kit)
                .optional();
    }

    /** Not closed, and for this day or a later one. */
    List<EmergencyKit> openOf(EventCode event, LocalDate today) {
        return jdbc.sql("select * from emergency_kit where event_code = :event and closed_at is null"
                        + " and valid_on >= :today order by number")
                .param("event", event.text())
                .param("today", today)
                .query(KitStore::kit)
                .list();
    }

    /** In the order of the numbers. */
    List<PassId> passesOf(UUID kit) {
        return numbersOf(kit).stream().map(Numbered::pass).toList();
    }

    /** @param cause why the kit is void as a whole, or null */
    void close(UUID id, PassCause cause, String by, Instant at) {
        jdbc.sql("update emergency_kit set closed_by = :by, closed_at = :at, void_cause = :cause"
                        + " where id = :id and closed_at is null")
                .param("cause", cause == null ? null : cause.name())
                .param("by", by)
                .param("at", SqlTime.of(at))
                .param("id", id)
                .update();
    }

    List<Numbered> numbersOf(UUID kit) {
        return jdbc.sql("select n.running, p.id, p.number, p.state from emergency_number n"
                        + " join pass p on p.id = n.pass_id where n.kit_id = :kit order by n.running")
                .param("kit", kit)
                .query((row, n) -> new Numbered(
                        row.getInt("running"),
                        new PassId(row.getObject("id", UUID.class)),
                        Pass.printed(row.getString("number")),
                        PassState.valueOf(row.getString("state"))))
                .list();
    }

    private static EmergencyKit kit(ResultSet row, int n) throws SQLException {
        String cause = row.getString("void_cause");
        return new EmergencyKit(
                row.getObject("id", UUID.class),
                EventCode.of(row.getString("event_code")),
                row.getInt("number"),
                row.getObject("valid_on", LocalDate.class),
                row.getInt("size"),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("made_by"),
                SqlTime.instant(row, "made_at"),
                SqlTime.instant(row, "closed_at"),
                cause == null ? null : PassCause.valueOf(cause));
    }
}
