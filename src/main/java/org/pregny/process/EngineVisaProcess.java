package org.pregny.process;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.pregny.letter.VisaDates;
import org.pregny.letter.VisaOutcome;
import org.pregny.letter.VisaProcess;
import org.pregny.letter.VisaRequest;
import org.pregny.letter.VisaRequestId;
import org.springframework.stereotype.Component;

/** Starts, wakes and moves the process of a visa support letter. */
@Component
class EngineVisaProcess implements VisaProcess {

    private static final String SIGNING = "signVisaLetter";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    EngineVisaProcess(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public void requested(VisaRequest request, VisaDates dates) {
        Map<String, Object> variables = new HashMap<>(variables(dates));
        variables.put(
                EngineVariables.REPRESENTATIVE_ID, request.representative().toString());
        runtime.startProcessInstanceByKey(ProcessKeys.VISA_LETTER, request.id().toString(), variables);
    }

    @Override
    public void settled(VisaRequestId request, VisaOutcome outcome) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(request.toString())
                .taskDefinitionKey(SIGNING)
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("the engine has nothing to sign for " + request);
        }
        tasks.complete(task.getId(), Map.of(EngineVariables.VISA_OUTCOME, outcome.name()));
    }

    @Override
    public void corrected(VisaRequestId request) {
        runtime.createMessageCorrelation(ProcessKeys.VISA_PARTICULARS_CORRECTED)
                .processInstanceBusinessKey(request.toString())
                .correlate();
    }

    @Override
    public void signedAnew(VisaRequestId request) {
        runtime.createMessageCorrelation(ProcessKeys.VISA_SIGNATURE_NEEDED)
                .processInstanceBusinessKey(request.toString())
                .correlate();
    }

    /** A timer that has fired stays fired; every other one takes its new date. */
    @Override
    public void moved(VisaRequestId request, VisaDates dates) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(request.toString(), ProcessKeys.VISA_LETTER)
                .singleResult();
        if (instance != null) {
            runtime.setVariables(instance.getId(), variables(dates));
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()
                    .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        }
    }

    @Override
    public void withdrawn(VisaRequestId request) {
        runtime.createMessageCorrelation(ProcessKeys.VISA_LETTER_WITHDRAWN)
                .processInstanceBusinessKey(request.toString())
                .correlateAll();
    }

    private static Map<String, Object> variables(VisaDates dates) {
        return Map.of(
                EngineVariables.VISA_URGENT_AT, Date.from(dates.urgentAt()),
                EngineVariables.VISA_LATE_AT, Date.from(dates.lateAt()),
                EngineVariables.VISA_PURGE_AT, Date.from(dates.purgeAt()));
    }
}
