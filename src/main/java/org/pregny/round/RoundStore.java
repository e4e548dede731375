package org.pregny.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds, every version of each. */
@Repository
class RoundStore {

    private static final int MOST = 500;

    private static final String SELECT = """
            select r.id, r.code, r.process_code, r.version, r.closed_at, v.document
            from accreditation_round r join accreditation_round_version v on v.round_id = r.id and v.version = r.version
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    /** By their whole text: they are few, and every page of a request asks for its round. */
    private final Cache<String, RoundSheet> parsed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    RoundStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Round round, Actor by, Instant at) {
        jdbc.sql("""
                insert into accreditation_round (id, code, process_code, version, closed_at)
                values (:id, :code, :process, :version, :closedAt)""")
                .param("id", round.id().uuid())
                .param("code", round.code())
                .param("process", round.process())
                .param("version", round.version())
                .param("closedAt", SqlTime.of(round.closedAt()))
                .update();
        addVersion(round, by, at);
    }

    /** Keeps the next version, if nobody else has since; false when somebody has. */
    boolean replace(Round next, Actor by, Instant at) {
        boolean mine = jdbc.sql("""
                        update accreditation_round set version = :version, closed_at = :closedAt
                        where id = :id and version = :version - 1""")
                        .param("version", next.version())
                        .param("closedAt", SqlTime.of(next.closedAt()))
                        .param("id", next.id().uuid())
                        .update()
                == 1;
        if (mine) {
            addVersion(next, by, at);
        }
        return mine;
    }

    private void addVersion(Round round, Actor by, Instant at) {
        jdbc.sql("""
                insert into accreditation_round_version (round_id, version, document, changed_at, changed_by)
                values (:id, :version, :document, :at, :by)""")
                .param("id", round.id().uuid())
                .param("version", round.version())
                .param("document", write(RoundSheet.of(round)))
                .param("at", SqlTime.of(at))
                .param("by", by.name())
                .update();
    }

    /** Whether this version gave the round another end than the one before it had. */
    boolean movedEnd(RoundEdition edition) {
        return sheet(edition.round(), edition.version())
                .flatMap(now -> sheet(edition.round(), edition.version() - 1)
                        .map(before -> !now.closes().equals(before.closes())))
                .orElse(false);
    }

    Optional<Round> at(Round now, int version) {
        return sheet(now.id(), version).map(sheet -> sheet.of(now.id(), now.code(), now.process(), version, null));
    }

    private Optional<RoundSheet> sheet(RoundId id, int version) {
        return jdbc.sql("select document from accreditation_round_version where round_id = :id and version = :version")
                .param("id", id.uuid())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(this::parsed);
    }

    /** Who made each version, and when, newest first. */
    List<RoundRevision> revisions(RoundId id) {
        return jdbc.sql("select version, changed_at, changed_by from accreditation_round_version"
                        + " where round_id = :id order by version desc")
                .param("id", id.uuid())
                .query((row, n) -> new RoundRevision(
                        row.getInt("version"), SqlTime.instant(row, "changed_at"), row.getString("changed_by")))
                .list();
    }

    Optional<Round> find(RoundId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.uuid())
                .query(this::round)
                .optional();
    }

    Optional<Round> find(String code) {
        return jdbc.sql(SELECT + "where r.code = :code")
                .param("code", code)
                .query(this::round)
                .optional();
    }

    List<Round> all() {
        return jdbc.sql(SELECT + "order by r.code").query(this::round).list();
    }

    private Round round(ResultSet row, int n) throws SQLException {
        return parsed(row.getString("document"))
                .of(
                        new RoundId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("process_code"),
                        row.getInt("version"),
                        SqlTime.instant(row, "closed_at"));
    }

    private RoundSheet parsed(String document) {
        return parsed.get(document, this::read);
    }

    private String write(RoundSheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RoundSheet read(String document) {
        try {
            return json.readValue(document, RoundSheet.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
