package org.pregny.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away and who stands in; what has ended is kept. */
@Repository
class AbsenceStore {

    private final JdbcClient jdbc;

    AbsenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Absence absence, String by, Instant at) {
        jdbc.sql("""
                insert into review_absence (id, reviewer, deputy, first_day, last_day, made_by, made_at)
                values (:id, :reviewer, :deputy, :first, :last, :by, :at)""")
                .param("id", absence.id())
                .param("reviewer", absence.reviewer())
                .param("deputy", absence.deputy())
                .param("first", absence.first())
                .param("last", absence.last())
                .param("by", by)
                .param("at", SqlTime.of(at))
                .update();
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql("select * from review_absence where id = :id and ended_at is null")
                .param("id", id)
                .query(AbsenceStore::absence)
                .optional();
    }

    /** All that are not over before this day. */
    List<Absence> from(LocalDate day) {
        return jdbc.sql(
                        "select * from review_absence where ended_at is null and last_day >= :day order by first_day, id")
                .param("day", day)
                .query(AbsenceStore::absence)
                .list();
    }

    void end(UUID id, Instant at) {
        jdbc.sql("update review_absence set ended_at = :at where id = :id and ended_at is null")
                .param("at", SqlTime.of(at))
                .param("id", id)
                .update();
    }

    private static Absence absence(ResultSet row, int n) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getString("reviewer"),
                row.getString("deputy"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
