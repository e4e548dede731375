package org.pregny.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pregny.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events as one document a row: an event is read whole and, once dates move, versioned whole. */
@Repository
class EventStore {

    /** A parsed document and the version it was parsed from; parsing is dear, asking for a version is cheap. */
    private record Parsed(int version, Event event) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    EventStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(StakeholderProcess process) {
        if (processes().stream().anyMatch(p -> p.code().equals(process.code()))) {
            return;
        }
        jdbc.sql("insert into stakeholder_process (code, document) values (:code, :document)")
                .param("code", process.code())
                .param("document", write(process))
                .update();
    }

    void add(Event event) {
        jdbc.sql("""
                insert into event (code, number, process_code, version, document)
                values (:code, :number, :process, 1, :document)""")
                .param("code", event.code().text())
                .param("number", event.number())
                .param("process", event.process())
                .param("document", write(event))
                .update();
    }

    List<StakeholderProcess> processes() {
        return jdbc.sql("select document from stakeholder_process order by code").query(String.class).stream()
                .map(document -> read(document, StakeholderProcess.class))
                .toList();
    }

    StakeholderProcess process(String code) {
        return processes().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("event.notFound"));
    }

    List<Event> events() {
        return jdbc.sql("select code, version from event order by number")
                .query((row, n) -> current(row.getString("code"), row.getInt("version")))
                .list();
    }

    Optional<Event> find(EventCode code) {
        return jdbc.sql("select code, version from event where code = :code")
                .param("code", code.text())
                .query((row, n) -> current(row.getString("code"), row.getInt("version")))
                .optional();
    }

    private Event current(String code, int version) {
        return parsed.compute(
                        code, (c, known) -> known != null && known.version() == version ? known : parse(c, version))
                .event();
    }

    private Parsed parse(String code, int version) {
        String document = jdbc.sql("select document from event where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
        return new Parsed(version, read(document, Event.class));
    }

    private String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
