package org.pregny.circulation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.pregny.request.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done for each request of a circulated list: a crash leaves no doubt where to go on. */
@Repository
class StepStore {

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One step for each line of the version that is circulated. */
    void open(ListId list) {
        jdbc.sql("insert into circulation_step (list_id, request_id)"
                        + " select list_id, request_id from circulation_line"
                        + " where list_id = :list and until_version is null")
                .param("list", list.uuid())
                .update();
    }

    List<RequestId> requests(ListId list) {
        return ids(list, "");
    }

    List<RequestId> uncirculated(ListId list) {
        return ids(list, " and s.circulated_at is null");
    }

    List<RequestId> unsettled(ListId list) {
        return ids(list, " and s.settled_at is null and s.held = 0");
    }

    /** What each request says itself, noted for many at once. */
    void circulated(ListId list, List<RequestId> requests, Instant at) {
        jdbc.sql("update circulation_step set circulated_at = :at where list_id = :list"
                        + " and request_id in (:requests) and circulated_at is null")
                .param("at", SqlTime.of(at))
                .param("list", list.uuid())
                .param("requests", requests.stream().map(RequestId::uuid).toList())
                .update();
    }

    /** False when it was done before, or stays aside. */
    boolean settled(ListId list, RequestId request, Instant at) {
        return jdbc.sql("update circulation_step set settled_at = :at where list_id = :list"
                                + " and request_id = :request and settled_at is null and held = 0")
                        .param("at", SqlTime.of(at))
                        .param("list", list.uuid())
                        .param("request", request.uuid())
                        .update()
                == 1;
    }

    /**
     * An objection waits for a second officer: nothing is settled meanwhile. A list that is circulated lies before States,
     * although its requests are told one after the other. False when it is too late for that, or the list names it not.
     */
    boolean hold(ListId list, RequestId request) {
        return jdbc.sql("update circulation_step set held = held + 1 where list_id = :list and request_id = :request"
                                + " and settled_at is null")
                        .param("list", list.uuid())
                        .param("request", request.uuid())
                        .update()
                == 1;
    }

    void release(ListId list, RequestId request) {
        jdbc.sql("update circulation_step set held = held - 1 where list_id = :list and request_id = :request")
                .param("list", list.uuid())
                .param("request", request.uuid())
                .update();
    }

    Progress progress(ListId list) {
        return jdbc.sql("select count(*) as n, count(circulated_at) as circulated, count(settled_at) as settled"
                        + " from circulation_step where list_id = :list")
                .param("list", list.uuid())
                .query((row, n) -> new Progress(row.getInt("n"), row.getInt("circulated"), row.getInt("settled")))
                .single();
    }

    private List<RequestId> ids(ListId list, String which) {
        return jdbc.sql("select s.request_id from circulation_step s where s.list_id = :list" + which
                        + " order by s.request_id")
                .param("list", list.uuid())
                .query((row, n) -> new RequestId(row.getObject("request_id", UUID.class)))
                .list();
    }
}
