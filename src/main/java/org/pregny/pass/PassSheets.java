package org.pregny.pass;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The printed sheet of each pass: PDF, the same bytes ever after. */
@Repository
class PassSheets {

    private final JdbcClient jdbc;
    private final FreshPasses fresh;

    PassSheets(JdbcClient jdbc, FreshPasses fresh) {
        this.jdbc = jdbc;
        this.fresh = fresh;
    }

    Optional<byte[]> of(PassId id) {
        return fresh.isFresh(id)
                ? fresh.sheet(id)
                : jdbc.sql("select sheet from pass where id = :id and sheet is not null")
                        .param("id", id.uuid())
                        .query((row, n) -> row.getBytes("sheet"))
                        .optional();
    }

    void keep(PassId id, byte[] sheet) {
        jdbc.sql("update pass set sheet = :sheet where id = :id")
                .param("sheet", sheet)
                .param("id", id.uuid())
                .update();
        fresh.printed(id, sheet);
    }
}
