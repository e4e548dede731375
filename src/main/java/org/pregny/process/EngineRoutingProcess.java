package org.pregny.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.pregny.review.RoutingProcess;
import org.pregny.review.RoutingVerdict;
import org.pregny.review.Urgency;
import org.springframework.stereotype.Component;

/** Asks a table that says which office works on a case, and says which version of it has answered. */
@Component
class EngineRoutingProcess implements RoutingProcess {

    private final DecisionService decisions;
    private final RepositoryService models;

    EngineRoutingProcess(DecisionService decisions, RepositoryService models) {
        this.decisions = decisions;
        this.models = models;
    }

    @Override
    public RoutingVerdict route(String name, Map<String, Object> facts) {
        DecisionDefinition table = models.createDecisionDefinitionQuery()
                .decisionDefinitionKey(name)
                .latestVersion()
                .singleResult();
        DmnDecisionRuleResult said = decisions
                .evaluateDecisionTableById(table.getId(), Map.of(EngineVariables.FACTS, facts))
                .getSingleResult();
        return new RoutingVerdict(
                said.getEntry("office"), Urgency.valueOf(said.getEntry("urgency")), table.getVersion());
    }
}
