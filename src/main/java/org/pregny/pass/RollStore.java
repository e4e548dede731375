package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All passes as they are, and which have changed since a number. A change gets its number when it is first asked for, so
 * that writers never wait for one another.
 */
@Repository
class RollStore {

    private static final String ENTRIES =
            "select id, number, event_code, state, pass_type, version, valid_from, valid_until, activated_at, segments,"
                    + " kid, representative_id, case when pass_type = 'SECONDARY_PASS' then organisation_name"
                    + " else name_to_print end as label, name_words, category, photo_id from ";

    private static final String OF_EVENTS = " where event_code in (:events)";

    /** Led by what has changed, so that few changes among many passes stay few. */
    private static final String CHANGED = "(select distinct pass_id from pass_touch where edition > :from"
            + " and edition <= :to) changed join pass on pass.id = changed.pass_id";

    private final JdbcClient jdbc;

    RollStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int latest() {
        return jdbc.sql("select max(number) from pass_edition")
                .query(Integer.class)
                .single();
    }

    /** Gives all changes without a number to this one; false if there are none. */
    boolean gather(int number) {
        return jdbc.sql("update pass_touch set edition = :number where edition is null")
                        .param("number", number)
                        .update()
                > 0;
    }

    /** Their passes have changed, though nothing stands on them that has. */
    void touch(RepresentativeId person) {
        jdbc.sql("insert into pass_touch (pass_id) select id from pass where representative_id = :person")
                .param("person", person.uuid())
                .update();
    }

    void add(int number, Instant at) {
        jdbc.sql("insert into pass_edition (number, made_at) values (:number, :at)")
                .param("number", number)
                .param("at", SqlTime.of(at))
                .update();
    }

    void all(Collection<EventCode> events, Consumer<RollEntry> reader) {
        jdbc.sql(ENTRIES + "pass" + OF_EVENTS).param("events", texts(events)).query(into(reader));
    }

    void changed(Collection<EventCode> events, int from, int to, Consumer<RollEntry> reader) {
        jdbc.sql(ENTRIES + CHANGED + OF_EVENTS)
                .param("events", texts(events))
                .param("from", from)
                .param("to", to)
                .query(into(reader));
    }

    private static RowCallbackHandler into(Consumer<RollEntry> reader) {
        return row -> reader.accept(entry(row));
    }

    private static List<String> texts(Collection<EventCode> events) {
        return events.stream().map(EventCode::text).toList();
    }

    private static RollEntry entry(ResultSet row) throws SQLException {
        UUID representative = row.getObject("representative_id", UUID.class);
        return new RollEntry(
                row.getObject("id", UUID.class),
                row.getString("number"),
                EventCode.of(row.getString("event_code")),
                PassState.valueOf(row.getString("state")),
                PassType.valueOf(row.getString("pass_type")),
                row.getInt("version"),
                SqlTime.instant(row, "valid_from"),
                SqlTime.instant(row, "valid_until"),
                SqlTime.instant(row, "activated_at"),
                SegmentSet.ofText(row.getString("segments")),
                row.getString("kid"),
                representative == null ? null : new RepresentativeId(representative),
                row.getString("label"),
                row.getString("name_words"),
                row.getString("category"),
                row.getObject("photo_id", UUID.class) != null);
    }
}
