package org.pregny.process.migration;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Which versions of which models there are, and how many cases run on each. */
@Component
public class ModelVersions {

    private final RepositoryService models;
    private final ManagementService management;

    ModelVersions(RepositoryService models, ManagementService management) {
        this.models = models;
        this.management = management;
    }

    /** Model by model, the newest version first; counted by the database in one go. */
    public List<RunningVersion> all() {
        List<ProcessDefinitionStatistics> counted =
                management.createProcessDefinitionStatisticsQuery().list();
        Map<String, Integer> newest = new HashMap<>();
        counted.forEach(each -> newest.merge(each.getKey(), each.getVersion(), Math::max));
        Map<String, Instant> deployed = deploymentTimes();
        return counted.stream()
                .map(each -> new RunningVersion(
                        version(each),
                        deployed.get(each.getDeploymentId()),
                        each.getInstances(),
                        newest.get(each.getKey()) == each.getVersion()))
                .sorted(Comparator.comparing(
                                (RunningVersion each) -> each.version().model())
                        .thenComparing(each -> -each.version().version()))
                .toList();
    }

    private Map<String, Instant> deploymentTimes() {
        Map<String, Instant> times = new HashMap<>();
        models.createDeploymentQuery()
                .list()
                .forEach(
                        each -> times.put(each.getId(), each.getDeploymentTime().toInstant()));
        return times;
    }

    ModelVersion of(String id) {
        ProcessDefinition found =
                models.createProcessDefinitionQuery().processDefinitionId(id).singleResult();
        if (found == null) {
            throw new NotFound("process.migration.notFound");
        }
        return version(found);
    }

    ModelVersion newest(String model) {
        return version(models.createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult());
    }

    /** The newest first. */
    List<ModelVersion> versionsOf(String model) {
        return models
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(ModelVersions::version)
                .toList();
    }

    private static ModelVersion version(ProcessDefinition definition) {
        return new ModelVersion(definition.getId(), definition.getKey(), definition.getVersion());
    }
}
