package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds live registrations of one event, in different applications, that are alike. */
@Repository
class DoubleStore {

    private static final String EXACTLY = "other.name_key = mine.name_key"
            + " and other.document_last_four = mine.document_last_four and other.email_key = mine.email_key";

    /**
     * The likeness is the position of its word in {@link Likeness}. Who is alike must be found before the applications are
     * looked up: by outer joins, for else H2 goes through all people of the event instead (800 times as many rows at 400
     * applications).
     */
    private static final String PAIR = """
            select mine.id as mine_id, mine.position, other.id as other_id, a.id as application_id, a.number,
                a.submitted_at, other.name_on_id, other.state,
                case when other.name_key <> mine.name_key then 2
                    when other.document_last_four <> mine.document_last_four
                        then case when other.email_key = mine.email_key then 2 else 3 end
                    when other.email_key = mine.email_key then 0 else 1 end as likeness
            from representative mine
                join representative other on %s
                left join application own on own.id = mine.application_id
                left join application a on a.id = other.application_id
            where mine.application_id = :id and mine.name_key <> '' and a.event_code = own.event_code and a.id <> own.id
                and a.state in (:live)
                and other.state in ('PENDING', 'APPROVED', 'WAITLISTED', 'OFFERED', 'PROPOSED')""";

    private static final String EXACT = PAIR.formatted(EXACTLY) + " order by position, submitted_at, other_id";

    private final JdbcClient jdbc;

    DoubleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PossibleDouble> exact(ApplicationId application) {
        return pairs(EXACT, application);
    }

    /** Locks a registration until the end of the transaction. */
    void lock(UUID representative) {
        jdbc.sql("select id from representative where id = :id for update")
                .param("id", representative)
                .query(UUID.class)
                .single();
    }

    private List<PossibleDouble> pairs(String sql, ApplicationId application) {
        return jdbc.sql(sql)
                .param("id", application.uuid())
                .param("live", ApplicationState.names(ApplicationState::isLive))
                .query(DoubleStore::pair)
                .list();
    }

    private static PossibleDouble pair(ResultSet row, int n) throws SQLException {
        return new PossibleDouble(
                new RepresentativeId(row.getObject("mine_id", UUID.class)),
                new RepresentativeId(row.getObject("other_id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("number"),
                row.getString("name_on_id"),
                RepresentativeState.valueOf(row.getString("state")),
                Likeness.values()[row.getInt("likeness")]);
    }
}
