package org.pregny.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.pregny.round.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and their versions; of two who move a list at once one finds it moved. */
@Repository
class ListStore {

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CirculationList list) {
        jdbc.sql("insert into circulation_list (id, round_id, number, state, draft_key, version, begun_at, notice)"
                        + " values (:id, :round, :number, 'DRAFT', :round, 0, :at, 0)")
                .param("id", list.id().uuid())
                .param("round", list.round().uuid())
                .param("number", list.number())
                .param("at", SqlTime.of(list.begunAt()))
                .update();
    }

    Optional<CirculationList> find(ListId id) {
        return one(id, "");
    }

    Optional<CirculationList> lock(ListId id) {
        return one(id, " for update");
    }

    /** The newest first. */
    List<CirculationList> of(RoundId round) {
        return jdbc.sql("select * from circulation_list where round_id = :round order by number desc")
                .param("round", round.uuid())
                .query(ListStore::list)
                .list();
    }

    List<CirculationList> all() {
        return jdbc.sql("select * from circulation_list order by begun_at desc, id")
                .query(ListStore::list)
                .list();
    }

    int lastNumber(RoundId round) {
        return jdbc.sql("select coalesce(max(number), 0) from circulation_list where round_id = :round")
                .param("round", round.uuid())
                .query(Integer.class)
                .single();
    }

    /** False when somebody else has made a version, or has circulated it, since. */
    boolean circulate(ListId id, int seen, Instant at, Instant silenceEndsAt) {
        return jdbc.sql("update circulation_list set state = 'CIRCULATED', draft_key = null, circulated_at = :at,"
                                + " silence_ends_at = :ends, silence_first_ended_at = :ends, notice = 1"
                                + " where id = :id and state = 'DRAFT' and version = :seen")
                        .param("at", SqlTime.of(at))
                        .param("ends", SqlTime.of(silenceEndsAt))
                        .param("id", id.uuid())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** False when somebody else has moved or ended it since. */
    boolean moveSilence(ListId id, Instant seen, Instant silenceEndsAt) {
        return jdbc.sql("update circulation_list set silence_ends_at = :ends, notice = notice + 1"
                                + " where id = :id and state = 'CIRCULATED' and finalising_at is null"
                                + " and silence_ends_at = :seen")
                        .param("ends", SqlTime.of(silenceEndsAt))
                        .param("id", id.uuid())
                        .param("seen", SqlTime.of(seen))
                        .update()
                == 1;
    }

    /** False when its finalising has begun before. */
    boolean beginFinalising(ListId id, Instant at) {
        return jdbc.sql("update circulation_list set finalising_at = :at"
                                + " where id = :id and state = 'CIRCULATED' and finalising_at is null")
                        .param("at", SqlTime.of(at))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    boolean close(ListId id, Instant at) {
        return jdbc.sql("update circulation_list set state = 'FINAL', final_at = :at, notice = notice + 1"
                                + " where id = :id and state = 'CIRCULATED'")
                        .param("at", SqlTime.of(at))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    void add(ListId list, ListVersion version) {
        jdbc.sql("insert into circulation_version (list_id, number, kind, made_at, made_by, lines)"
                        + " values (:list, :number, :kind, :at, :by, :lines)")
                .param("list", list.uuid())
                .param("number", version.number())
                .param("kind", version.kind().name())
                .param("at", SqlTime.of(version.madeAt()))
                .param("by", version.madeBy())
                .param("lines", version.lines())
                .update();
        jdbc.sql("update circulation_list set version = :number where id = :list")
                .param("number", version.number())
                .param("list", list.uuid())
                .update();
    }

    /** The newest first. */
    List<ListVersion> versions(ListId list) {
        return jdbc.sql("select * from circulation_version where list_id = :list order by number desc")
                .param("list", list.uuid())
                .query(ListStore::version)
                .list();
    }

    ListVersion version(ListId list, int number) {
        return jdbc.sql("select * from circulation_version where list_id = :list and number = :number")
                .param("list", list.uuid())
                .param("number", number)
                .query(ListStore::version)
                .optional()
                .orElseThrow(CirculationDesk::notFound);
    }

    private Optional<CirculationList> one(ListId id, String how) {
        return jdbc.sql("select * from circulation_list where id = :id" + how)
                .param("id", id.uuid())
                .query(ListStore::list)
                .optional();
    }

    private static ListVersion version(ResultSet row, int n) throws SQLException {
        return new ListVersion(
                row.getInt("number"),
                ListState.valueOf(row.getString("kind")),
                SqlTime.instant(row, "made_at"),
                row.getString("made_by"),
                row.getInt("lines"));
    }

    private static CirculationList list(ResultSet row, int n) throws SQLException {
        return new CirculationList(
                new ListId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getInt("number"),
                ListState.valueOf(row.getString("state")),
                row.getInt("version"),
                SqlTime.instant(row, "begun_at"),
                SqlTime.instant(row, "circulated_at"),
                SqlTime.instant(row, "silence_ends_at"),
                SqlTime.instant(row, "silence_first_ended_at"),
                SqlTime.instant(row, "finalising_at"),
                SqlTime.instant(row, "final_at"),
                row.getInt("notice"));
    }
}
