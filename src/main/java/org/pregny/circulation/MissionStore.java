package org.pregny.circulation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Language;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offices that lists are sent to from now on. */
@Repository
class MissionStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    MissionStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Mission> all() {
        return jdbc.sql("select * from mission order by office, id")
                .query((row, n) -> new Mission(
                        row.getObject("id", UUID.class),
                        row.getString("state"),
                        row.getString("office"),
                        row.getString("email"),
                        Language.ofTag(row.getString("language")).orElse(Language.EN)))
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from mission").query(Integer.class).single();
    }

    void replace(List<Mission> missions) {
        jdbc.sql("delete from mission").update();
        batches.batchUpdate(
                "insert into mission (id, state, office, email, email_key, language)"
                        + " values (:id, :state, :office, :email, :key, :language)",
                missions.stream()
                        .map(m -> Map.<String, Object>of(
                                "id",
                                m.id(),
                                "state",
                                m.state(),
                                "office",
                                m.office(),
                                "email",
                                m.email(),
                                "key",
                                EmailAddress.key(m.email()),
                                "language",
                                m.language().tag()))
                        .toArray(Map[]::new));
    }
}
