package org.pregny.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SpreadsheetUnreadable;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sheets that wait beside their drafts, one for each. */
@Repository
class SheetStore {

    private static final int LONGEST = 400_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    SheetStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whoever calls this has locked the draft. */
    void put(UUID draft, Sheet sheet, Instant now) {
        String content = write(sheet);
        remove(draft);
        jdbc.sql("insert into portal_sheet (draft_id, content, saved_at) values (:draft, :content, :now)")
                .param("draft", draft)
                .param("content", content)
                .param("now", SqlTime.of(now))
                .update();
    }

    Optional<Sheet> of(UUID draft) {
        return jdbc.sql("select content from portal_sheet where draft_id = :draft")
                .param("draft", draft)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    void remove(UUID draft) {
        jdbc.sql("delete from portal_sheet where draft_id = :draft")
                .param("draft", draft)
                .update();
    }

    int forget(Instant savedBefore) {
        return jdbc.sql("delete from portal_sheet where saved_at < :before")
                .param("before", SqlTime.of(savedBefore))
                .update();
    }

    private String write(Sheet sheet) {
        try {
            String text = json.writeValueAsString(sheet);
            if (text.length() > LONGEST) {
                throw new SpreadsheetUnreadable("portal.sheet.tooMuch");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sheet read(String content) {
        try {
            return json.readValue(content, Sheet.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
