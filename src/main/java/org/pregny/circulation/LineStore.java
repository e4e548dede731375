package org.pregny.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.CleanText;
import org.pregny.request.RequestId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of lists, each with the versions on which it stands. */
@Repository
class LineStore {

    private static final String STANDS_IN = " from circulation_line where list_id = :list and since_version <= :version"
            + " and (until_version is null or until_version > :version)";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    LineStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Every line that ever stood on the list, the oldest first. */
    List<ListLine> all(ListId list) {
        return jdbc.sql("select * from circulation_line where list_id = :list order by since_version, name, request_id")
                .param("list", list.uuid())
                .query(LineStore::line)
                .list();
    }

    /** The life of one organisation on the list, the oldest line first. */
    List<ListLine> of(ListId list, RequestId request) {
        return jdbc.sql("select * from circulation_line where list_id = :list and request_id = :request"
                        + " order by since_version")
                .param("list", list.uuid())
                .param("request", request.uuid())
                .query(LineStore::line)
                .list();
    }

    /** What stands on one version, by name. */
    List<ListLine> in(ListId list, int version) {
        return jdbc.sql("select *" + STANDS_IN + " order by name, request_id")
                .param("list", list.uuid())
                .param("version", version)
                .query(LineStore::line)
                .list();
    }

    /** A page of those whose name or number holds the text, by name. */
    List<ListLine> page(ListId list, int version, LineSearch search) {
        return jdbc.sql("select *" + STANDS_IN + " and (name_key like :like or number = :number)"
                        + " order by name, request_id limit :most offset :from")
                .param("list", list.uuid())
                .param("version", version)
                .param("like", "%" + CleanText.key(search.text()) + "%")
                .param("number", search.text())
                .param("most", search.most())
                .param("from", search.from())
                .query(LineStore::line)
                .list();
    }

    int count(ListId list) {
        return jdbc.sql("select count(*) from circulation_line where list_id = :list and until_version is null")
                .param("list", list.uuid())
                .query(Integer.class)
                .single();
    }

    /** The list on which a request lies before States, or was last. */
    Optional<ListId> listOf(RequestId request) {
        return jdbc.sql("select s.list_id from circulation_step s join circulation_list l on l.id = s.list_id"
                        + " where s.request_id = :request order by l.circulated_at desc limit 1")
                .param("request", request.uuid())
                .query((row, n) -> new ListId(row.getObject("list_id", UUID.class)))
                .optional();
    }

    void enter(ListId list, int version, List<ListChange.Entry> entries) {
        batches.batchUpdate(
                "insert into circulation_line (list_id, request_id, since_version, number, name, name_key, country,"
                        + " category, entered) values (:list, :request, :version, :number, :name, :key, :country,"
                        + " :category, :entered)",
                entries.stream().map(e -> entry(list, version, e)).toArray(Map[]::new));
    }

    void leave(ListId list, int version, List<ListChange.Exit> exits) {
        batches.batchUpdate(
                "update circulation_line set until_version = :version, left_cause = :why, left_words = :words"
                        + " where list_id = :list and request_id = :request and until_version is null",
                exits.stream().map(e -> exit(list, version, e)).toArray(Map[]::new));
    }

    private static Map<String, Object> entry(ListId list, int version, ListChange.Entry entry) {
        LineFace face = LineFace.of(entry.request());
        Map<String, Object> params = new HashMap<>();
        params.put("list", list.uuid());
        params.put("request", entry.request().id().uuid());
        params.put("version", version);
        params.put("number", face.number());
        params.put("name", face.name());
        params.put("key", CleanText.key(face.name()));
        params.put("country", face.country());
        params.put("category", face.category());
        params.put("entered", entry.why().name());
        return params;
    }

    private static Map<String, Object> exit(ListId list, int version, ListChange.Exit exit) {
        Map<String, Object> params = new HashMap<>();
        params.put("list", list.uuid());
        params.put("request", exit.line().request().uuid());
        params.put("version", version);
        params.put("why", exit.why().name());
        params.put("words", exit.words());
        return params;
    }

    private static ListLine line(ResultSet row, int n) throws SQLException {
        String left = row.getString("left_cause");
        return new ListLine(
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getInt("since_version"),
                row.getObject("until_version", Integer.class),
                new LineFace(
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("country"),
                        row.getString("category")),
                LineCause.valueOf(row.getString("entered")),
                left == null ? null : LineCause.valueOf(left),
                row.getString("left_words"));
    }
}
