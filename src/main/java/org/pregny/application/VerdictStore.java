package org.pregny.application;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps the verdicts on the people of an application, all in one go. */
@Repository
class VerdictStore {

    private final JdbcTemplate jdbc;

    VerdictStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were kept: on people who were not decided on before. */
    List<RepresentativeVerdict> keep(List<RepresentativeVerdict> verdicts, Instant now) {
        int[] rows = jdbc.batchUpdate(
                "update representative set state = ?, reason = ?, reason_note = ?, decided_at = ?, quota = ?,"
                        + " segments = ? where id = ? and state = 'PENDING'",
                new Filled(verdicts, now));
        return IntStream.range(0, rows.length)
                .filter(i -> rows[i] == 1)
                .mapToObj(verdicts::get)
                .toList();
    }

    private record Filled(List<RepresentativeVerdict> verdicts, Instant now) implements BatchPreparedStatementSetter {

        @Override
        public void setValues(PreparedStatement row, int i) throws SQLException {
            RepresentativeVerdict verdict = verdicts.get(i);
            row.setString(1, verdict.state().name());
            row.setString(2, name(verdict.reason()));
            row.setString(3, verdict.note());
            row.setObject(4, SqlTime.of(now));
            row.setString(5, name(verdict.quota()));
            row.setString(6, verdict.segments().text());
            row.setObject(7, verdict.representative().uuid());
        }

        @Override
        public int getBatchSize() {
            return verdicts.size();
        }

        private static String name(Enum<?> code) {
            return code == null ? null : code.name();
        }
    }
}
