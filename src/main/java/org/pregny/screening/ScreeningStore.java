package org.pregny.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.pregny.kernel.FoldedName;
import org.pregny.kernel.SqlTime;
import org.pregny.request.RequestId;
import org.pregny.review.RoutingVerdict;
import org.pregny.review.TaskHolding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks of the screening desk, one by one; {@link ScreeningListStore} reads them as a list. */
@Repository
class ScreeningStore {

    private final JdbcClient jdbc;

    ScreeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param way null where there is only one office */
    void add(ScreeningTask task, RoutingVerdict way) {
        jdbc.sql("""
                insert into screening_task (id, request_id, round_id, stage, turn, request_number, organisation_name,
                    organisation_key, country, category, opened_at, due_at, overdue, state, office, urgency,
                    table_version, barred, resubmitted, possible_duplicate, version)
                values (:id, :request, :round, :stage, :turn, :number, :name, :key, :country, :category, :openedAt,
                    :dueAt, false, 'OPEN', :office, :urgency, :table, :barred, :resubmitted, :duplicate, 0)""")
                .param("id", task.id().uuid())
                .param("request", task.request().uuid())
                .param("round", task.matter().round().uuid())
                .param("stage", task.stage().name())
                .param("turn", task.matter().turn())
                .param("number", task.requestNumber())
                .param("name", task.organisationName())
                .param("key", key(task.organisationName()))
                .param("country", task.about().country())
                .param("category", task.about().category())
                .param("openedAt", SqlTime.of(task.timing().openedAt()))
                .param("dueAt", SqlTime.of(task.dueAt()))
                .param("office", task.holding().office())
                .param("urgency", way == null ? null : way.urgency().name())
                .param("table", way == null ? null : way.tableVersion())
                .param("barred", TaskHolding.joined(task.holding().barred()))
                .param("resubmitted", task.marks().resubmitted())
                .param("duplicate", task.marks().possibleDuplicate())
                .update();
    }

    Optional<ScreeningTask> find(ScreeningTaskId id) {
        return jdbc.sql("select * from screening_task where id = :id")
                .param("id", id.uuid())
                .query(ScreeningRows::task)
                .optional();
    }

    Optional<ScreeningTask> lock(ScreeningTaskId id) {
        return jdbc.sql("select * from screening_task where id = :id for update")
                .param("id", id.uuid())
                .query(ScreeningRows::task)
                .optional();
    }

    /** All tasks about a request, the oldest first. */
    List<ScreeningTask> of(RequestId request) {
        return jdbc.sql("select * from screening_task where request_id = :request order by opened")
                .param("request", request.uuid())
                .query(ScreeningRows::task)
                .list();
    }

    Optional<ScreeningTask> lockOpen(RequestId request) {
        return jdbc.sql("select * from screening_task where request_id = :request and state = 'OPEN' for update")
                .param("request", request.uuid())
                .query(ScreeningRows::task)
                .optional();
    }

    /** Every open task of an organisation of this name, locked in the order in which everybody locks several. */
    List<ScreeningTask> lockOpenOf(String organisation) {
        return jdbc.sql("select * from screening_task where organisation_key = :key and state = 'OPEN'"
                        + " order by id for update")
                .param("key", key(organisation))
                .query(ScreeningRows::task)
                .list();
    }

    int turns(RequestId request, ScreeningStage stage) {
        return jdbc.sql("select count(*) from screening_task where request_id = :request and stage = :stage")
                .param("request", request.uuid())
                .param("stage", stage.name())
                .query(Integer.class)
                .single();
    }

    /** Whoever has said one of these of the request. */
    Set<String> sayers(RequestId request, Set<ScreeningResult> said) {
        return said.isEmpty()
                ? Set.of()
                : new TreeSet<>(jdbc.sql("select distinct done_by from screening_task where request_id = :request"
                                + " and done_by is not null and outcome in (:said)")
                        .param("request", request.uuid())
                        .param("said", said.stream().map(Enum::name).toList())
                        .query(String.class)
                        .list());
    }

    int open() {
        return jdbc.sql("select count(*) from screening_task where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    void assign(ScreeningTaskId id, String assignee, Instant at) {
        jdbc.sql("update screening_task set assignee = :assignee, claimed_at = :at, version = version + 1"
                        + " where id = :id")
                .param("assignee", assignee)
                .param("at", SqlTime.of(at))
                .param("id", id.uuid())
                .update();
    }

    /** Those first that are held longest. */
    List<UUID> heldSince(Instant moment) {
        return jdbc.sql("select id from screening_task where state = 'OPEN' and claimed_at <= :moment"
                        + " and assignee is not null order by claimed_at limit 500")
                .param("moment", SqlTime.of(moment))
                .query(UUID.class)
                .list();
    }

    /** Nobody of the other office holds it yet. */
    void give(ScreeningTaskId id, String office) {
        jdbc.sql("update screening_task set office = :office, assignee = null, claimed_at = null,"
                        + " version = version + 1 where id = :id")
                .param("office", office)
                .param("id", id.uuid())
                .update();
    }

    void bar(ScreeningTaskId id, Set<String> names) {
        jdbc.sql("update screening_task set barred = :names, version = version + 1 where id = :id")
                .param("names", TaskHolding.joined(names))
                .param("id", id.uuid())
                .update();
    }

    /** What was late once stays marked. */
    void due(ScreeningTaskId id, Instant due, boolean overdue) {
        jdbc.sql("update screening_task set due_at = :due, overdue = :overdue, version = version + 1 where id = :id")
                .param("due", SqlTime.of(due))
                .param("overdue", overdue)
                .param("id", id.uuid())
                .update();
    }

    /** Nobody’s decision rests on a mark, so the version stays. */
    void markDuplicate(RequestId request) {
        jdbc.sql("update screening_task set possible_duplicate = true where request_id = :request"
                        + " and state = 'OPEN' and possible_duplicate = false")
                .param("request", request.uuid())
                .update();
    }

    void end(ScreeningTaskId id, ScreeningEnding ending) {
        jdbc.sql("update screening_task set state = 'DONE', outcome = :outcome, done_by = :by, done_at = :at,"
                        + " seen = :seen, version = version + 1 where id = :id")
                .param("outcome", ending.result().name())
                .param("by", ending.by())
                .param("at", SqlTime.of(ending.at()))
                .param("seen", ending.seen())
                .param("id", id.uuid())
                .update();
    }

    private static String key(String organisation) {
        return FoldedName.of(organisation).joined();
    }
}
