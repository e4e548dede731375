package org.pregny.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Processes, and the present version of each event: an event is read whole and versioned whole. */
@Repository
class EventStore {

    /**
     * Stands for the versions of all events: no event is ever taken away and no version goes back, so that it grows with
     * every change, and two states that were ever committed have two numbers.
     */
    static final String NUMBER = "(select coalesce(sum(version), 0) from event)";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final EventVersionStore versions;
    private final EditionsSeen seen = new EditionsSeen();
    private final EventsKept kept = new EventsKept();
    /** By their whole text: they are few, and every pass asks for its process. */
    private final Map<String, StakeholderProcess> processes = new ConcurrentHashMap<>();
    /** By their codes: a process that is once announced stays as it is. */
    private final Map<String, StakeholderProcess> announced = new ConcurrentHashMap<>();

    EventStore(JdbcClient jdbc, ObjectMapper json, EventVersionStore versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
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
                insert into event (code, number, process_code, version)
                values (:code, :number, :process, 1)""")
                .param("code", event.code().text())
                .param("number", event.number())
                .param("process", event.process())
                .update();
        kept.forget();
        versions.add(new EventEdition(event.code(), 1), event, Actor.SYSTEM.name(), null);
    }

    /** Locks the event until the end of the transaction and returns its version: changes come one after the other. */
    Optional<Integer> lock(EventCode code) {
        seen.forget();
        return jdbc.sql("select version from event where code = :code for update")
                .param("code", code.text())
                .query(Integer.class)
                .optional();
    }

    void replace(EventEdition edition, Event event, Actor actor, Instant at) {
        seen.forget();
        kept.forget();
        versions.add(edition, event, actor.name(), at);
        jdbc.sql("update event set version = :version where code = :code")
                .param("version", edition.version())
                .param("code", edition.event().text())
                .update();
    }

    List<StakeholderProcess> processes() {
        return jdbc.sql("select document from stakeholder_process order by code").query(String.class).stream()
                .map(document -> processes.computeIfAbsent(document, text -> read(text, StakeholderProcess.class)))
                .toList();
    }

    StakeholderProcess process(String code) {
        return announced.computeIfAbsent(
                code, wanted -> jdbc.sql("select document from stakeholder_process where code = :code")
                        .param("code", wanted)
                        .query(String.class)
                        .optional()
                        .map(document -> read(document, StakeholderProcess.class))
                        .orElseThrow(() -> new NotFound("event.notFound")));
    }

    /** What the transaction has read of versions is not believed any more: it holds something now that changes wait for. */
    void lookAgain() {
        seen.forget();
    }

    /** The present version of every event, in the order of their numbers. */
    List<EventEdition> editions() {
        List<EventEdition> present = jdbc.sql("select code, version from event order by number")
                .query(EventStore::edition)
                .list();
        present.forEach(seen::remember);
        return present;
    }

    /** Those of these events; asked for together where the transaction has not read each of them. */
    List<EventEdition> editions(Set<EventCode> wanted) {
        List<EventEdition> known =
                wanted.stream().flatMap(code -> seen.of(code).stream()).toList();
        return known.size() == wanted.size()
                ? known
                : editions().stream().filter(e -> wanted.contains(e.event())).toList();
    }

    /** As the transaction has first read it, or holds it. */
    Optional<EventEdition> edition(EventCode code) {
        return seen.of(code).or(() -> {
            Optional<EventEdition> present = read(code);
            present.ifPresent(seen::remember);
            return present;
        });
    }

    private Optional<EventEdition> read(EventCode code) {
        return jdbc.sql("select code, version from event where code = :code")
                .param("code", code.text())
                .query(EventStore::edition)
                .optional();
    }

    List<Event> events() {
        return editions().stream().map(versions::at).toList();
    }

    /** The same for whoever has asked for their number with something else: only a new one is a question more. */
    List<Event> events(long number) {
        EventsKept.Present present =
                kept.at(number).orElseGet(() -> kept.keep(EventsKept.Present.of(editions(), versions::at)));
        seen.rememberAll(present.editions());
        return present.events();
    }

    Optional<Event> find(EventCode code) {
        return edition(code).map(versions::at);
    }

    private static EventEdition edition(ResultSet row, int n) throws SQLException {
        return new EventEdition(EventCode.of(row.getString("code")), row.getInt("version"));
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
