package org.pregny.process;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Which version of a decision table is asked now: it is kept with what the table said. */
@Component
public class TablesInForce {

    private final RepositoryService models;

    TablesInForce(RepositoryService models) {
        this.models = models;
    }

    public int version(String table) {
        return models.createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getVersion();
    }
}
