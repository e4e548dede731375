package org.pregny.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every event as one document a row; none is ever changed, so a parsed one may be kept. */
@Repository
class EventVersionStore {

    /** More than are in force at once: what is asked for all day stays, a version of years ago is parsed again. */
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Cache<EventEdition, Event> parsed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    EventVersionStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(EventEdition edition, Event event, String by, Instant at) {
        jdbc.sql("""
                insert into event_version (event_code, version, document, changed_at, changed_by)
                values (:code, :version, :document, :at, :by)""")
                .param("code", edition.event().text())
                .param("version", edition.version())
                .param("document", write(event))
                .param("at", SqlTime.of(at))
                .param("by", by)
                .update();
    }

    Event at(EventEdition edition) {
        return find(edition).orElseThrow(() -> new NotFound("event.notFound"));
    }

    Optional<Event> find(EventEdition edition) {
        Optional<Event> known =
                Optional.ofNullable(parsed.getIfPresent(edition)).or(() -> read(edition));
        known.ifPresent(event -> parsed.put(edition, event));
        return known;
    }

    private Optional<Event> read(EventEdition edition) {
        return jdbc.sql("select document from event_version where event_code = :code and version = :version")
                .param("code", edition.event().text())
                .param("version", edition.version())
                .query(String.class)
                .optional()
                .map(this::parse);
    }

    private Event parse(String document) {
        try {
            return json.readValue(document, Event.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Newest first. */
    List<EventRevision> revisions(EventCode code) {
        return jdbc.sql("select version, changed_at, changed_by, followed_at from event_version"
                        + " where event_code = :code order by version desc")
                .param("code", code.text())
                .query((row, n) -> new EventRevision(
                        row.getInt("version"),
                        SqlTime.instant(row, "changed_at"),
                        row.getString("changed_by"),
                        SqlTime.instant(row, "followed_at")))
                .list();
    }

    void followed(EventEdition edition, Instant at) {
        jdbc.sql("update event_version set followed_at = :at"
                        + " where event_code = :code and version <= :version and followed_at is null")
                .param("at", SqlTime.of(at))
                .param("code", edition.event().text())
                .param("version", edition.version())
                .update();
    }

    private String write(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
