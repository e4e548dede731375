package org.pregny.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The work list's own table: one indexed query a page, never a question to the engine. */
@Repository
class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReviewTask task) {
        jdbc.sql("""
                insert into review_task (id, application_id, stage, event_code, application_number,
                    organisation_name, country, category, basis, basis_verdict, representatives, round, opened_at,
                    due_at, overdue, state, version, subject_id, barred)
                values (:id, :application, :stage, :event, :number, :organisation, :country, :category, :basis,
                    :verdict, :representatives, :round, :openedAt, :dueAt, false, 'OPEN', 0, :subject, :barred)""")
                .param("id", task.id().uuid())
                .param("application", task.application().uuid())
                .param("stage", task.stage().name())
                .param("event", task.event().text())
                .param("number", task.applicationNumber())
                .param("organisation", task.organisationName())
                .param("country", task.country())
                .param("category", task.category())
                .param("basis", task.basis())
                .param("verdict", task.basisVerdict().name())
                .param("representatives", task.representatives())
                .param("round", task.round())
                .param("openedAt", SqlTime.of(task.openedAt()))
                .param("dueAt", SqlTime.of(task.dueAt()))
                .param("subject", task.subject())
                .param("barred", task.barred())
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

    /** Who decided on the application; null while nobody has. */
    String decidedBy(ApplicationId application) {
        return jdbc.sql("select done_by from review_task where application_id = :application and subject_id is null"
                        + " and outcome in ('DECIDED', 'NOT_ADMITTED') order by done_at desc limit 1")
                .param("application", application.uuid())
                .query(String.class)
                .optional()
                .orElse(null);
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

    List<ReviewTask> list(WorkListFilter filter) {
        String condition =
                switch (filter.view()) {
                    case ALL -> "state = 'OPEN'";
                    case MINE -> "state = 'OPEN' and assignee = :me";
                    case UNASSIGNED -> "state = 'OPEN' and assignee is null";
                    case OVERDUE -> "state = 'OPEN' and overdue = true";
                    case DONE -> "state = 'DONE'";
                };
        String order = filter.view() == WorkListFilter.View.DONE ? "done_at desc" : "due_at";
        var query = jdbc.sql("select * from review_task where " + condition
                + (filter.event() == null ? "" : " and event_code = :event")
                + " order by " + order + ", id limit " + WorkListFilter.LONGEST);
        if (filter.view() == WorkListFilter.View.MINE) {
            query = query.param("me", filter.signInName());
        }
        if (filter.event() != null) {
            query = query.param("event", filter.event());
        }
        return query.query(ReviewRows::task).list();
    }

    void assign(ReviewTaskId id, String assignee, Instant at) {
        jdbc.sql("update review_task set assignee = :assignee, claimed_at = :at, version = version + 1 where id = :id")
                .param("assignee", assignee)
                .param("at", SqlTime.of(at))
                .param("id", id.uuid())
                .update();
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
    }

    void amend(ReviewTaskId id, OrganisationClaim claim, BasisVerdict verdict) {
        jdbc.sql("""
                update review_task set organisation_name = :name, country = :country, category = :category,
                    basis = :basis, basis_verdict = :verdict, version = version + 1 where id = :id""")
                .param("name", claim.name())
                .param("country", claim.country())
                .param("category", claim.category())
                .param("basis", claim.basis())
                .param("verdict", verdict.name())
                .param("id", id.uuid())
                .update();
    }

    void end(ReviewTaskId id, ReviewOutcome outcome, String by, Instant at) {
        jdbc.sql("update review_task set state = 'DONE', outcome = :outcome, done_by = :by, done_at = :at,"
                        + " version = version + 1 where id = :id")
                .param("outcome", outcome.name())
                .param("by", by)
                .param("at", SqlTime.of(at))
                .param("id", id.uuid())
                .update();
    }
}
