package org.pregny.process.migration;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Which versions of which models there are. */
@Component
class ModelVersions {

    private final RepositoryService models;

    ModelVersions(RepositoryService models) {
        this.models = models;
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
