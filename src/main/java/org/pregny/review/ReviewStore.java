package org.pregny.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.FoldedName;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The review tasks, one by one; {@link WorkListStore} reads them as a list. */
@Repository
class ReviewStore {

    private final JdbcClient jdbc;
    private final SearchWordStore words;

    ReviewStore(JdbcClient jdbc, SearchWordStore words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    void add(ReviewTask task) {
        about(jdbc.sql("""
                insert into review_task (id, application_id, stage, event_code, application_number,
                    organisation_name, organisation_key, country, category, basis, basis_verdict, representatives,
                    round, opened_at, due_at, overdue, state, version, subject_id, barred, office, resubmitted,
                    possible_double, visa_urgent, protected_people)
                values (:id, :application, :stage, :event, :number, :name, :key, :country, :category,
                    :basis, :verdict, :representatives, :round, :openedAt, :dueAt, false, 'OPEN', 0, :subject, :barred,
                    :office, :resubmitted, :double, :visa, :protected)"""), task.about())
                .param("id", task.id().uuid())
                .param("application", task.application().uuid())
                .param("stage", task.stage().name())
                .param("event", task.event().text())
                .param("number", task.applicationNumber())
                .param("representatives", task.representatives())
                .param("round", task.round())
                .param("openedAt", SqlTime.of(task.openedAt()))
                .param("dueAt", SqlTime.of(task.dueAt()))
                .param("subject", task.subject())
                .param("barred", TaskHolding.joined(task.holding().barred()))
                .param("office", task.office())
                .param("resubmitted", task.marks().resubmitted())
                .param("double", task.marks().possibleDouble())
                .param("visa", task.marks().visaUrgent())
                .param("protected", task.marks().protectedPeople())
                .update();
    }

    Optional<ReviewTask> find(ReviewTaskId id) {
        return jdbc.sql("select * from review_task where id = :id")
                .param("id", id.uuid())
                .query(ReviewRows::task)
                .optional();
    }

    Optional<ReviewTask> lock(ReviewTaskId id) {
        return jdbc.sql("select * from review_task where id = :id for update")
                .param("id", id.uuid())
                .query(ReviewRows::task)
                .optional();
    }

    /** The task of the application as a whole that was opened last. */
    Optional<ReviewTask> latest(ApplicationId application) {
        return jdbc.sql("select * from review_task where application_id = :application and subject_id is null"
                        + " order by opened_at desc, round desc limit 1")
                .param("application", application.uuid())
                .query(ReviewRows::task)
                .optional();
    }

    /** The one open task about the application as a whole, whatever its stage. */
    Optional<ReviewTask> lockOpen(ApplicationId application) {
        return jdbc.sql("select * from review_task where application_id = :application and subject_id is null"
                        + " and state = 'OPEN' for update")
                .param("application", application.uuid())
                .query(ReviewRows::task)
                .optional();
    }

    /** The open task about this substitution or reconsideration. */
    Optional<ReviewTask> lockOpenAbout(UUID subject) {
        return jdbc.sql("select * from review_task where subject_id = :subject and state = 'OPEN' for update")
                .param("subject", subject)
                .query(ReviewRows::task)
                .optional();
    }

    int rounds(ApplicationId application, ReviewStage stage) {
        return jdbc.sql("select count(*) from review_task where application_id = :application and stage = :stage")
                .param("application", application.uuid())
                .param("stage", stage.name())
                .query(Integer.class)
                .single();
    }

    void assign(ReviewTaskId id, String assignee, Instant at) {
        jdbc.sql("update review_task set assignee = :assignee, claimed_at = :at, version = version + 1 where id = :id")
                .param("assignee", assignee)
                .param("at", SqlTime.of(at))
                .param("id", id.uuid())
                .update();
    }

    /** Open tasks that were claimed at this moment or earlier, the oldest claims first. */
    List<UUID> heldSince(Instant moment) {
        return jdbc.sql("select id from review_task where state = 'OPEN' and claimed_at <= :moment"
                        + " and assignee is not null order by claimed_at limit 500")
                .param("moment", SqlTime.of(moment))
                .query(UUID.class)
                .list();
    }

    void escalate(ReviewTaskId id) {
        jdbc.sql("update review_task set overdue = true, version = version + 1 where id = :id")
                .param("id", id.uuid())
                .update();
    }

    void dueAt(ReviewTaskId id, Instant due) {
        jdbc.sql("update review_task set due_at = :due, version = version + 1 where id = :id")
                .param("due", SqlTime.of(due))
                .param("id", id.uuid())
                .update();
        words.dueAt(id, due);
    }

    void amend(ReviewTaskId id, CaseSummary about) {
        about(jdbc.sql("""
                update review_task set organisation_name = :name, organisation_key = :key, country = :country,
                    category = :category, basis = :basis, basis_verdict = :verdict, version = version + 1
                where id = :id"""), about).param("id", id.uuid()).update();
    }

    /** Whose it is to work on; null for everybody's. */
    void office(ReviewTaskId id, String office) {
        jdbc.sql("update review_task set office = :office, version = version + 1 where id = :id")
                .param("office", office)
                .param("id", id.uuid())
                .update();
    }

    /** What is seen of the case at a glance; nobody's decision rests on it, so the version stays. */
    void mark(ReviewTaskId id, TaskMarks marks) {
        jdbc.sql("""
                update review_task set resubmitted = :resubmitted, possible_double = :double, visa_urgent = :visa,
                    protected_people = :protected where id = :id""")
                .param("resubmitted", marks.resubmitted())
                .param("double", marks.possibleDouble())
                .param("visa", marks.visaUrgent())
                .param("protected", marks.protectedPeople())
                .param("id", id.uuid())
                .update();
    }

    /** The open tasks of an application that has a possible double somewhere else. */
    void markDouble(ApplicationId application) {
        jdbc.sql("update review_task set possible_double = true where application_id = :application"
                        + " and state = 'OPEN' and possible_double = false")
                .param("application", application.uuid())
                .update();
    }

    void end(ReviewTaskId id, ReviewOutcome outcome, String by, Instant at) {
        end(id, outcome, by, at, "");
    }

    /** Of a task that nobody may have had in hand until now. */
    void endTaken(ReviewTaskId id, ReviewOutcome outcome, String by, Instant at) {
        end(id, outcome, by, at, " assignee = :by, claimed_at = coalesce(claimed_at, :at),");
    }

    private void end(ReviewTaskId id, ReviewOutcome outcome, String by, Instant at, String taken) {
        jdbc.sql("update review_task set state = 'DONE', outcome = :outcome, done_by = :by, done_at = :at," + taken
                        + " version = version + 1 where id = :id")
                .param("outcome", outcome.name())
                .param("by", by)
                .param("at", SqlTime.of(at))
                .param("id", id.uuid())
                .update();
    }

    private static StatementSpec about(StatementSpec statement, CaseSummary about) {
        return statement
                .param("name", about.organisationName())
                .param("key", FoldedName.of(about.organisationName()).joined())
                .param("country", about.country())
                .param("category", about.category())
                .param("basis", about.basis())
                .param("verdict", about.basisVerdict().name());
    }
}
