package org.pregny.presence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.pregny.kernel.SqlTime;
import org.pregny.kernel.Together.Asked;

/** What a passage changes of where somebody is. */
enum PresenceChange {

    /** The row of the person and zone, unless something later is known; the first entry of a day stays what it was. */
    LATEST("""
            update presence set
                first_gate = case when event_day = ? and first_at is not null then first_gate
                    when cast(? as boolean) then cast(? as varchar(40)) end,
                first_at = case when event_day = ? and first_at is not null then first_at
                    when cast(? as boolean) then cast(? as timestamp with time zone) end,
                event_code = ?, event_day = ?, pass_id = ?, depth = ?, gate = ?, inside = ?, seat = ?, passed_at = ?
            where holder = ? and zone = ? and passed_at <= ?""", 17) {

        @Override
        void set(PreparedStatement statement, int before, Passage passage) throws SQLException {
            statement.setObject(before + 1, passage.day());
            statement.setBoolean(before + 2, passage.inside());
            statement.setString(before + 3, passage.gate());
            statement.setObject(before + 4, passage.day());
            statement.setBoolean(before + 5, passage.inside());
            statement.setObject(before + 6, SqlTime.of(passage.at()));
            setPlace(statement, before + 6, passage);
            statement.setObject(before + 14, SqlTime.of(passage.at()));
            statement.setObject(before + 15, passage.holder());
            statement.setString(before + 16, passage.zone());
            statement.setObject(before + 17, SqlTime.of(passage.at()));
        }
    },

    /** The row of whoever is in the zone for the first time. */
    FIRST("""
            insert into presence (event_code, event_day, pass_id, depth, gate, inside, seat, holder, zone, first_gate,
                first_at, passed_at)
            select cast(? as varchar(40)), cast(? as date), cast(? as uuid), cast(? as integer), cast(? as varchar(40)),
                cast(? as boolean), cast(? as boolean), cast(? as uuid), cast(? as varchar(40)),
                cast(? as varchar(40)), cast(? as timestamp with time zone), cast(? as timestamp with time zone)
            where not exists (select 1 from presence where holder = ? and zone = ?)""", 14) {

        @Override
        void set(PreparedStatement statement, int before, Passage passage) throws SQLException {
            setPlace(statement, before, passage);
            statement.setObject(before + 8, passage.holder());
            statement.setString(before + 9, passage.zone());
            statement.setString(before + 10, passage.inside() ? passage.gate() : null);
            statement.setObject(before + 11, passage.inside() ? SqlTime.of(passage.at()) : null);
            statement.setObject(before + 12, SqlTime.of(passage.at()));
            statement.setObject(before + 13, passage.holder());
            statement.setString(before + 14, passage.zone());
        }
    },

    /** The rows of the same person in the zones that lie within this one. */
    LEAVE_WITHIN(
            "update presence set inside = false, passed_at = ? where holder = ? and depth > ? and inside and passed_at <= ?",
            4) {

        @Override
        void set(PreparedStatement statement, int before, Passage passage) throws SQLException {
            statement.setObject(before + 1, SqlTime.of(passage.at()));
            statement.setObject(before + 2, passage.holder());
            statement.setInt(before + 3, passage.depth());
            statement.setObject(before + 4, SqlTime.of(passage.at()));
        }
    };

    private final String sql;
    private final int marks;

    PresenceChange(String sql, int marks) {
        this.sql = sql;
        this.marks = marks;
    }

    Asked asked(Passage passage) {
        return new Asked(sql, marks, (statement, before) -> set(statement, before, passage));
    }

    /** Behind so many values of others. */
    abstract void set(PreparedStatement statement, int before, Passage passage) throws SQLException;

    private static void setPlace(PreparedStatement statement, int before, Passage passage) throws SQLException {
        statement.setString(before + 1, passage.event().text());
        statement.setObject(before + 2, passage.day());
        statement.setObject(before + 3, passage.pass().uuid());
        statement.setInt(before + 4, passage.depth());
        statement.setString(before + 5, passage.gate());
        statement.setBoolean(before + 6, passage.inside());
        statement.setBoolean(before + 7, passage.seat());
    }
}
