package org.pregny.selection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.pregny.event.EventCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the sets of events are to be like. */
@Repository
class BriefStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    BriefStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Brief> find(EventCode event) {
        return jdbc.sql("select content, version from selection_brief where event_code = :event")
                .param("event", event.text())
                .query((row, n) -> read(row.getString("content")).version(row.getInt("version")))
                .optional();
    }

    /** Keeps it as the version after the one it says it comes after; false when somebody was quicker. */
    boolean save(EventCode event, Brief brief) {
        String sql = brief.version() == 0
                ? "insert into selection_brief (event_code, content, version) select :event, :content, 1"
                        + " where not exists (select 1 from selection_brief where event_code = :event)"
                : "update selection_brief set content = :content, version = version + 1"
                        + " where event_code = :event and version = :version";
        return jdbc.sql(sql)
                        .param("event", event.text())
                        .param("content", write(brief))
                        .param("version", brief.version())
                        .update()
                == 1;
    }

    private Brief read(String content) {
        try {
            return json.readValue(content, Brief.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Brief brief) {
        try {
            return json.writeValueAsString(brief);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
