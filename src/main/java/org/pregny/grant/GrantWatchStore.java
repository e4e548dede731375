package org.pregny.grant;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the one process that ends accreditations wakes: a single row, so that there is never a second process. */
@Repository
class GrantWatchStore {

    private final JdbcClient jdbc;

    GrantWatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null while nothing is waited for. */
    LocalDate wakes() {
        return read("");
    }

    /** The same, held until the end of the transaction. */
    LocalDate lock() {
        return read(" for update");
    }

    void wakeOn(LocalDate day) {
        jdbc.sql("update grant_watch set wakes = :day where id = 1")
                .param("day", day)
                .update();
    }

    private LocalDate read(String lock) {
        Date wakes = jdbc.sql("select wakes from grant_watch where id = 1" + lock)
                .query((row, n) -> new Date[] {row.getDate("wakes")})
                .single()[0];
        return wakes == null ? null : wakes.toLocalDate();
    }
}
