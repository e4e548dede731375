package org.pregny.process.migration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.stereotype.Component;

/** Puts a plan as the engine takes it, or says what is wrong with it. */
@Component
class EnginePlans {

    /** The engine's name for the scope around an activity that is there once for each of many. */
    private static final String BODY = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final ModelSteps steps;

    EnginePlans(RuntimeService runtime, ModelSteps steps) {
        this.runtime = runtime;
        this.steps = steps;
    }

    MigrationPlan of(Migration migration) {
        return of(migration.source(), migration.target(), migration.choices());
    }

    List<PlanFault> faults(ModelVersion source, ModelVersion target, MigrationChoices choices) {
        try {
            of(source, target, choices);
            return List.of();
        } catch (MigrationPlanValidationException refused) {
            return refused.getValidationReport().getInstructionReports().stream()
                    .map(EnginePlans::faults)
                    .flatMap(Collection::stream)
                    .toList();
        }
    }

    private MigrationPlan of(ModelVersion source, ModelVersion target, MigrationChoices choices) {
        Map<String, ModelStep> from =
                steps.of(source).stream().collect(Collectors.toMap(ModelStep::id, Function.identity()));
        Map<String, ModelStep> to =
                steps.of(target).stream().collect(Collectors.toMap(ModelStep::id, Function.identity()));
        MigrationPlanBuilder plan = runtime.createMigrationPlan(source.id(), target.id());
        choices.places().forEach((before, after) -> map(plan, from.get(before), to.get(after), choices.datesAnew()));
        return plan.build();
    }

    private static void map(MigrationPlanBuilder plan, ModelStep from, ModelStep to, boolean datesAnew) {
        if (from.repeated() && to.repeated()) {
            plan.mapActivities(from.id() + BODY, to.id() + BODY);
        }
        var instruction = plan.mapActivities(from.id(), to.id());
        if (from.awaitsWord() || from.awaitsTime() && datesAnew) {
            instruction.updateEventTrigger();
        }
    }

    private static List<PlanFault> faults(MigrationInstructionValidationReport report) {
        String source = report.getMigrationInstruction().getSourceActivityId().replace(BODY, "");
        String target = report.getMigrationInstruction().getTargetActivityId().replace(BODY, "");
        return report.getFailures().stream()
                .map(words -> new PlanFault(PlanFault.Kind.saidBy(words), source, target, words))
                .toList();
    }
}
