package org.pregny.process.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.springframework.stereotype.Service;

/** What a plan can be made of: the steps at which cases stand, where they may go on, and a proposal for each. */
@Service
public class MigrationPlanning {

    private final ModelSteps steps;
    private final VersionComparison comparison;
    private final EnginePlans plans;
    private final ModelVersions versions;
    private final ManagementService management;

    MigrationPlanning(
            ModelSteps steps,
            VersionComparison comparison,
            EnginePlans plans,
            ModelVersions versions,
            ManagementService management) {
        this.steps = steps;
        this.comparison = comparison;
        this.plans = plans;
        this.versions = versions;
        this.management = management;
    }

    /** Those to which cases of this version can be moved, the newest first. */
    public List<ModelVersion> targetsOf(ModelVersion source) {
        return versions.versionsOf(source.model()).stream()
                .filter(version -> !version.id().equals(source.id()))
                .toList();
    }

    public List<Difference> differences(Migration migration) {
        return comparison.differences(migration.source(), migration.target());
    }

    /** The steps of a version at which cases can stand. */
    public List<ModelStep> places(ModelVersion version) {
        return steps.of(version).stream().filter(ModelStep::holding).toList();
    }

    /** How many cases stand at which step at this moment; counted by the database in one go. */
    public Map<String, Integer> standing(ModelVersion version) {
        return management.createActivityStatisticsQuery(version.id()).list().stream()
                .collect(Collectors.toMap(ActivityStatistics::getId, ActivityStatistics::getInstances));
    }

    /** The same step for each that is there in both; what the engine would not take is left out. */
    MigrationChoices proposal(ModelVersion source, ModelVersion target) {
        return new MigrationChoices(takenByEngine(source, target, holding(source, target)), false, false);
    }

    private Map<String, String> holding(ModelVersion source, ModelVersion target) {
        Set<String> before = ids(source);
        Set<String> after = ids(target);
        return comparison.pairs(source, target).entrySet().stream()
                .filter(pair -> before.contains(pair.getKey()) && after.contains(pair.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What lies in a step that is left out has no place any more either, so it is asked again. */
    private Map<String, String> takenByEngine(ModelVersion source, ModelVersion target, Map<String, String> pairs) {
        Map<String, String> taken = new HashMap<>(pairs);
        for (List<PlanFault> faults = faults(source, target, taken);
                !faults.isEmpty();
                faults = faults(source, target, taken)) {
            faults.forEach(fault -> taken.remove(fault.source()));
        }
        return taken;
    }

    private List<PlanFault> faults(ModelVersion source, ModelVersion target, Map<String, String> places) {
        return places.isEmpty() ? List.of() : plans.faults(source, target, new MigrationChoices(places, false, false));
    }

    /** Only places that are there; throws what the engine has against the rest. */
    MigrationChoices checked(ModelVersion source, ModelVersion target, MigrationChoices wished) {
        Predicate<Map.Entry<String, String>> known =
                pair -> ids(source).contains(pair.getKey()) && ids(target).contains(pair.getValue());
        Map<String, String> places = wished.places().entrySet().stream()
                .filter(known)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (places.isEmpty()) {
            throw MigrationRefused.nothingMapped();
        }
        MigrationChoices choices = new MigrationChoices(places, wished.failedToo(), wished.datesAnew());
        List<PlanFault> faults = plans.faults(source, target, choices);
        if (!faults.isEmpty()) {
            throw MigrationRefused.faulty(faults);
        }
        return choices;
    }

    private Set<String> ids(ModelVersion version) {
        return places(version).stream().map(ModelStep::id).collect(Collectors.toSet());
    }

    /** By their ids, to call them by their labels; those of the newer version where both have one. */
    public Map<String, ModelStep> steps(Migration migration) {
        Map<String, ModelStep> known = byId(migration.source());
        known.putAll(byId(migration.target()));
        return known;
    }

    private Map<String, ModelStep> byId(ModelVersion version) {
        return new HashMap<>(steps.of(version).stream().collect(Collectors.toMap(ModelStep::id, Function.identity())));
    }
}
