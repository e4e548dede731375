package org.pregny.process;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.pregny.TestTime;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.DecisionDesk;
import org.pregny.application.InformationDesk;
import org.pregny.application.Receipt;
import org.pregny.application.RefusalReason;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.Submission;
import org.pregny.application.SubmissionDesk;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a process story: submits, reviews, moves time and runs this one case's jobs, all by the real facades. */
@Component
@Profile("test")
public class Story {

    public static final Actor REVIEWER = Actor.staff("reviewer");

    public final SubmissionDesk submissions;
    public final ApplicationDesk applications;
    public final InformationDesk information;
    public final DecisionDesk decisions;
    public final ReviewDesk reviews;
    public final TestTime.SettableClock clock;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final JdbcClient jdbc;

    public Story(
            SubmissionDesk submissions,
            ApplicationDesk applications,
            InformationDesk information,
            DecisionDesk decisions,
            ReviewDesk reviews,
            TestTime.SettableClock clock,
            ManagementService management,
            RuntimeService runtime,
            HistoryService history,
            JdbcClient jdbc) {
        this.submissions = submissions;
        this.applications = applications;
        this.information = information;
        this.decisions = decisions;
        this.reviews = reviews;
        this.clock = clock;
        this.management = management;
        this.runtime = runtime;
        this.history = history;
        this.jdbc = jdbc;
    }

    public Receipt submit(Submission submission) {
        return submissions.submit(
                EventCode.of("hearing-2"),
                submission,
                Language.EN,
                UUID.randomUUID().toString());
    }

    /** The open review of an application; the work list shows a page only, and tests share it. */
    public ReviewTask task(ApplicationId id) {
        return jdbc.sql("select id from review_task where application_id = :id and state = 'OPEN'")
                .param("id", id.uuid())
                .query(UUID.class)
                .optional()
                .map(task -> reviews.task(new ReviewTaskId(task)))
                .orElseThrow();
    }

    public ReviewTask claimed(ApplicationId id) {
        ReviewTask task = task(id);
        reviews.claim(task.id(), REVIEWER);
        return task;
    }

    public void approveAll(ApplicationId id) {
        decide(id, (about, n) -> true);
    }

    /** Approves whoever the choice takes, and refuses the others as LATE. */
    public void decide(ApplicationId id, Choice choice) {
        ReviewTask task = claimed(id);
        ApplicationCase about = applications.caseOf(id);
        List<RepresentativeVerdict> verdicts = new ArrayList<>();
        about.representatives()
                .forEach(r -> verdicts.add(
                        choice.approves(about, r.position())
                                ? RepresentativeVerdict.approve(r.id())
                                : RepresentativeVerdict.refuse(r.id(), RefusalReason.LATE, "Too late, sorry.")));
        reviews.decide(task.id(), verdicts, REVIEWER);
    }

    /** Who is approved. */
    public interface Choice {
        boolean approves(ApplicationCase about, int position);
    }

    /** Runs every job of the case that is due, timers included, until none is left; returns how many ran. */
    public int runDueJobs(ApplicationId id) {
        return runDueJobs(id.toString());
    }

    /** Runs every due job of the process with this business key. */
    public int runDueJobs(String businessKey) {
        int ran = 0;
        for (List<Job> due = due(businessKey); !due.isEmpty(); due = due(businessKey)) {
            for (Job job : due) {
                management.executeJob(job.getId());
                ran++;
            }
        }
        return ran;
    }

    public List<Job> due(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(
                        i -> management
                                .createJobQuery()
                                .rootProcessInstanceId(i.getRootProcessInstanceId())
                                .executable()
                                .list()
                                .stream())
                .toList();
    }

    /** The end events that the process with this business key has reached. */
    public List<String> ended(String businessKey) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .singleResult()
                        .getId())
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    public boolean hasEndedAt(ApplicationId id, String endEvent) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(id.toString())
                                .singleResult()
                                .getId())
                        .activityId(endEvent)
                        .finished()
                        .count()
                > 0;
    }
}
