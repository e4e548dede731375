package org.pregny.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an operator may know of the engine and do to it: see what failed, and have it tried again. */
@Service
@Transactional
public class EngineOperations {

    private static final int MOST_SHOWN = 200;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService models;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EngineOperations(
            RuntimeService runtime,
            ManagementService management,
            RepositoryService models,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.management = management;
        this.models = models;
        this.clock = clock;
        this.events = events;
    }

    /** The steps that wait for a person, newest first; a calling process that only passes the failure on is left out. */
    public List<FailedStep> failedSteps() {
        return runtime
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .desc()
                .listPage(0, 2 * MOST_SHOWN)
                .stream()
                .filter(incident -> incident.getConfiguration() != null)
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .limit(MOST_SHOWN)
                .map(this::failedStep)
                .toList();
    }

    /** Jobs that are due and will run by themselves. */
    public long dueJobs() {
        return management.createJobQuery().executable().count();
    }

    /** All jobs that will run by themselves, those with a later date included. */
    public long waitingJobs() {
        return management.createJobQuery().withRetriesLeft().count();
    }

    /** Has the step tried once more, at once: the last failed try had put its date hours ahead. False when it is gone. */
    public boolean retry(String jobId, Actor actor) {
        Job job = management.createJobQuery().jobId(jobId).noRetriesLeft().singleResult();
        if (job == null) {
            return false;
        }
        Date now = Date.from(clock.instant());
        management.setJobRetries(1).jobId(jobId).dueDate(now).execute();
        events.publishEvent(
                new StepRetried(caseOf(job), job.getProcessDefinitionKey(), job.getFailedActivityId(), actor));
        return true;
    }

    private FailedStep failedStep(Incident incident) {
        return new FailedStep(
                incident.getConfiguration(),
                models.getProcessDefinition(incident.getProcessDefinitionId()).getKey(),
                incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId(),
                businessKey(incident.getProcessInstanceId()).orElse(""),
                firstLine(incident.getIncidentMessage()),
                incident.getIncidentTimestamp().toInstant());
    }

    private UUID caseOf(Job job) {
        try {
            return businessKey(job.getRootProcessInstanceId())
                    .map(UUID::fromString)
                    .orElse(null);
        } catch (IllegalArgumentException anEvent) {
            return null;
        }
    }

    private Optional<String> businessKey(String instanceId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
