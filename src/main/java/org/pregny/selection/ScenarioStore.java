package org.pregny.selection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scenarios, as they were last saved. */
@Repository
class ScenarioStore {

    private static final TypeReference<Map<String, Placement>> PLACEMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ScenarioStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Scenario scenario) {
        jdbc.sql("insert into selection_scenario (id, event_code, name, placements, version, changed_at, changed_by)"
                        + " values (:id, :event, :name, :placements, :version, :at, :by)")
                .param("id", scenario.id())
                .param("event", scenario.event().text())
                .param("name", scenario.name())
                .param("placements", write(scenario.placements()))
                .param("version", scenario.version())
                .param("at", SqlTime.of(scenario.changedAt()))
                .param("by", scenario.changedBy())
                .update();
    }

    /** Keeps it as the version after its own; false when somebody was quicker. */
    boolean save(Scenario scenario) {
        return jdbc.sql("update selection_scenario set name = :name, placements = :placements, version = version + 1,"
                                + " changed_at = :at, changed_by = :by where id = :id and version = :version")
                        .param("name", scenario.name())
                        .param("placements", write(scenario.placements()))
                        .param("at", SqlTime.of(scenario.changedAt()))
                        .param("by", scenario.changedBy())
                        .param("id", scenario.id())
                        .param("version", scenario.version())
                        .update()
                == 1;
    }

    Optional<Scenario> find(UUID id) {
        return jdbc.sql("select * from selection_scenario where id = :id")
                .param("id", id)
                .query(this::scenario)
                .optional();
    }

    List<Scenario> of(EventCode event) {
        return jdbc.sql("select * from selection_scenario where event_code = :event order by changed_at desc, id")
                .param("event", event.text())
                .query(this::scenario)
                .list();
    }

    /** One that was handed to the decisions stays. */
    void remove(UUID id) {
        jdbc.sql("delete from selection_scenario where id = :id"
                        + " and not exists (select 1 from selection_decision where scenario_id = :id)")
                .param("id", id)
                .update();
    }

    private Scenario scenario(ResultSet row, int n) throws SQLException {
        return new Scenario(
                row.getObject("id", UUID.class),
                EventCode.of(row.getString("event_code")),
                row.getString("name"),
                read(row.getString("placements")),
                row.getInt("version"),
                SqlTime.instant(row, "changed_at"),
                row.getString("changed_by"));
    }

    private Map<RepresentativeId, Placement> read(String content) {
        try {
            Map<RepresentativeId, Placement> placements = new LinkedHashMap<>();
            json.readValue(content, PLACEMENTS).forEach((id, p) -> placements.put(RepresentativeId.of(id), p));
            return placements;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Map<RepresentativeId, Placement> placements) {
        try {
            Map<String, Placement> content = new LinkedHashMap<>();
            placements.forEach((id, placement) -> content.put(id.toString(), placement));
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
