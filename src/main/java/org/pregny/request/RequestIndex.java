package org.pregny.request;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.SqlTime;
import org.pregny.round.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds requests: page by page by what is wanted, and counts them. */
@Repository
class RequestIndex {

    private static final String FROM = " from accreditation_request where 1 = 1";

    private final JdbcClient jdbc;

    RequestIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccreditationRequest> find(RequestFilter filter, RequestCursor after, int limit) {
        Wanted wanted = new Wanted().filter(filter);
        if (after != null) {
            wanted.and(
                    "(submitted_at > :at or submitted_at = :at and id > :id)",
                    Map.of(
                            "at",
                            SqlTime.of(after.submittedAt()),
                            "id",
                            after.id().uuid()));
        }
        return jdbc.sql("select *" + FROM + wanted.sql + " order by submitted_at, id limit " + limit)
                .params(wanted.params)
                .query(RequestRows::request)
                .list();
    }

    Map<RequestState, Integer> counts(RoundId round) {
        Map<RequestState, Integer> counts = new EnumMap<>(RequestState.class);
        jdbc.sql("select state, count(*) as n from accreditation_request where round_id = :round group by state")
                .param("round", round.uuid())
                .query(row -> {
                    counts.put(RequestState.valueOf(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    List<RequestId> ids(RoundId round, Set<RequestState> states) {
        Wanted wanted = new Wanted().filter(new RequestFilter(round, states, "", "", ""));
        return jdbc.sql("select id" + FROM + wanted.sql + " order by submitted_at, id")
                .params(wanted.params)
                .query((row, n) -> new RequestId(row.getObject("id", UUID.class)))
                .list();
    }

    /** When the first request of this name was made that was not taken back, merged or let lapse. */
    Optional<Instant> madeBefore(RoundId round, String name) {
        return jdbc.sql("select min(submitted_at) as first_at from accreditation_request where round_id = :round"
                        + " and name_key = :key and state not in ('WITHDRAWN', 'LAPSED', 'MERGED')")
                .param("round", round.uuid())
                .param("key", CleanText.key(name))
                .query((row, n) -> Optional.ofNullable(SqlTime.instant(row, "first_at")))
                .single();
    }

    List<AccreditationRequest> all(Collection<UUID> ids) {
        return jdbc.sql("select * from accreditation_request where id in (:ids)")
                .param("ids", ids)
                .query(RequestRows::request)
                .list();
    }

    List<AccreditationRequest> ofProfiles(Collection<ProfileId> profiles) {
        return jdbc.sql("select * from accreditation_request where profile_id in (:ids) order by submitted_at, id")
                .param("ids", profiles.stream().map(ProfileId::uuid).toList())
                .query(RequestRows::request)
                .list();
    }

    List<AccreditationRequest> ofEmail(String emailKey) {
        return jdbc.sql("select * from accreditation_request where email_key = :key order by submitted_at desc, id")
                .param("key", emailKey)
                .query(RequestRows::request)
                .list();
    }

    /** Conditions as they are put together. */
    private static final class Wanted {

        private final StringBuilder sql = new StringBuilder();
        private final Map<String, Object> params = new HashMap<>();

        Wanted filter(RequestFilter filter) {
            if (filter.round() != null) {
                and("round_id = :round", Map.of("round", filter.round().uuid()));
            }
            if (!filter.states().isEmpty()) {
                List<String> names = filter.states().stream().map(Enum::name).toList();
                and("state in (:states)", Map.of("states", names));
            }
            text("category = :category", "category", filter.category());
            text("country = :country", "country", filter.country());
            words(filter.text());
            return this;
        }

        private void text(String condition, String name, String wanted) {
            if (wanted != null && !wanted.isEmpty()) {
                and(condition, Map.of(name, wanted));
            }
        }

        private void words(String text) {
            String key = CleanText.key(text);
            if (!key.isEmpty()) {
                and(
                        "(name_key like :like or number = :number)",
                        Map.of("like", "%" + key + "%", "number", RequestNumbers.normalise(text)));
            }
        }

        void and(String condition, Map<String, Object> values) {
            sql.append(" and ").append(condition);
            params.putAll(values);
        }
    }
}
