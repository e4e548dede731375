package org.pregny.process.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Moves one case to the other version, in the caller's transaction, or says why it stays. */
@Component
class CaseMove {

    private final RuntimeService runtime;
    private final WorkListMirror mirror;
    private final CommandExecutor commands;

    CaseMove(RuntimeService runtime, WorkListMirror mirror, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.mirror = mirror;
        this.commands = engine.getCommandExecutorTxRequired();
    }

    void move(String instance, Migration migration, MigrationPlan plan) {
        ProcessInstance running =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        Barrier barrier = barrier(running, migration);
        if (barrier != null) {
            throw new Stays(barrier);
        }
        MigratingProcessInstanceValidationReport refused = commands.execute(context -> refusal(instance, plan));
        if (refused != null) {
            throw stays(refused);
        }
        UUID about = BusinessKeys.uuid(running.getBusinessKey());
        if (about != null && !mirror.isTrue(about)) {
            throw new Stays(Barrier.WORK_LIST);
        }
    }

    /** Within a command of ours: the engine would log each expected refusal as an error of its own, with all its steps. */
    private MigratingProcessInstanceValidationReport refusal(String instance, MigrationPlan plan) {
        try {
            runtime.newMigration(plan).processInstanceIds(instance).execute();
            return null;
        } catch (MigratingProcessInstanceValidationException refused) {
            return refused.getValidationReport();
        }
    }

    private Barrier barrier(ProcessInstance running, Migration migration) {
        if (running == null) {
            return Barrier.ENDED;
        }
        if (!running.getProcessDefinitionId().equals(migration.source().id())) {
            return Barrier.MOVED;
        }
        if (running.isSuspended()) {
            return Barrier.SUSPENDED;
        }
        return !migration.choices().failedToo() && hasFailed(running) ? Barrier.INCIDENT : null;
    }

    private boolean hasFailed(ProcessInstance running) {
        return runtime.createIncidentQuery().processInstanceId(running.getId()).count() > 0;
    }

    private static Stays stays(MigratingProcessInstanceValidationReport report) {
        List<String> words = new ArrayList<>(report.getFailures());
        Stream.concat(
                        report.getActivityInstanceReports().stream().flatMap(each -> each.getFailures().stream()
                                .map(said -> said + at(each.getSourceScopeId()))),
                        report.getTransitionInstanceReports().stream().flatMap(each -> each.getFailures().stream()
                                .map(said -> said + at(each.getSourceScopeId()))))
                .forEach(words::add);
        return new Stays(words.isEmpty() ? Barrier.OTHER : Barrier.saidBy(words.get(0)), String.join("; ", words));
    }

    private static String at(String activity) {
        return " (" + activity + ")";
    }
}
