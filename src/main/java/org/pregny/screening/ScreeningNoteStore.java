package org.pregny.screening;

import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.pregny.request.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What officers write for one another; rows are added and never changed. */
@Repository
class ScreeningNoteStore {

    private final JdbcClient jdbc;

    ScreeningNoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ScreeningNote note) {
        jdbc.sql("insert into screening_note (id, request_id, author, written_at, words)"
                        + " values (:id, :request, :author, :at, :words)")
                .param("id", note.id())
                .param("request", note.request().uuid())
                .param("author", note.author())
                .param("at", SqlTime.of(note.writtenAt()))
                .param("words", note.words())
                .update();
    }

    List<ScreeningNote> of(RequestId request) {
        return jdbc.sql("select * from screening_note where request_id = :request order by written_at, id")
                .param("request", request.uuid())
                .query((row, n) -> new ScreeningNote(
                        row.getObject("id", UUID.class),
                        request,
                        row.getString("author"),
                        SqlTime.instant(row, "written_at"),
                        row.getString("words")))
                .list();
    }
}
