package org.pregny.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The views that reviewers have named. */
@Repository
class SavedViewStore {

    private final JdbcClient jdbc;

    SavedViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SavedView view, Instant at) {
        jdbc.sql("insert into review_view (id, desk, owner, name, team, query, made_at)"
                        + " values (:id, :desk, :owner, :name, :team, :query, :at)")
                .param("id", view.id())
                .param("desk", view.desk().name())
                .param("owner", view.owner())
                .param("name", view.name())
                .param("team", view.team())
                .param("query", view.query())
                .param("at", SqlTime.of(at))
                .update();
    }

    List<SavedView> of(Desk desk, String owner) {
        return jdbc.sql(
                        "select * from review_view where desk = :desk and (owner = :owner or team = true) order by name, id")
                .param("desk", desk.name())
                .param("owner", owner)
                .query((row, n) -> new SavedView(
                        row.getObject("id", UUID.class),
                        desk,
                        row.getString("owner"),
                        row.getString("name"),
                        row.getBoolean("team"),
                        row.getString("query")))
                .list();
    }

    boolean remove(UUID id, String owner) {
        return jdbc.sql("delete from review_view where id = :id and owner = :owner")
                        .param("id", id)
                        .param("owner", owner)
                        .update()
                > 0;
    }
}
