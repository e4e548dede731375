package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** After all stories are told: was every way through every model walked? Means nothing when only some tests run. */
@PregnyTest
@AnyDatabase
@Order(Integer.MAX_VALUE)
@DisabledIfSystemProperty(named = "test", matches = ".+")
class EverySequenceFlowTest {

    @Autowired
    RepositoryService models;

    @Test
    void everySequenceFlowOfEveryModelHasBeenWalked() {
        Set<String> all = new TreeSet<>();
        models.createProcessDefinitionQuery().latestVersion().list().forEach(definition -> models.getBpmnModelInstance(
                        definition.getId())
                .getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> all.addAll(evidenceOf(flow))));

        assertThat(all).hasSizeGreaterThan(20);
        assertThat(WalkedFlows.WALKED).containsAll(all);
    }

    /** The engine jumps from an event-based gateway straight to the event, so the flow behind the event is the proof. */
    private static List<String> evidenceOf(SequenceFlow flow) {
        return flow.getSource() instanceof EventBasedGateway
                ? flow.getTarget().getOutgoing().stream()
                        .map(SequenceFlow::getId)
                        .toList()
                : List.of(flow.getId());
    }
}
