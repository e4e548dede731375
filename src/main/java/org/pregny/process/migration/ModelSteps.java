package org.pregny.process.migration;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/** Reads what a version of a model consists of. */
@Component
class ModelSteps {

    /** At these a case can stand; at any other only if the engine makes a stop before or after it. */
    private static final Set<String> HOLDING = Set.of(
            "userTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "eventBasedGateway",
            "parallelGateway",
            "inclusiveGateway");

    private static final String DEFINITION = "EventDefinition";

    private final RepositoryService models;

    ModelSteps(RepositoryService models) {
        this.models = models;
    }

    /** By their ids, so that two versions can be laid side by side. */
    List<ModelStep> of(ModelVersion version) {
        return models.getBpmnModelInstance(version.id()).getModelElementsByType(FlowNode.class).stream()
                .map(ModelSteps::step)
                .sorted(Comparator.comparing(ModelStep::id))
                .toList();
    }

    private static ModelStep step(FlowNode node) {
        return new ModelStep(node.getId(), node.getName(), type(node), outer(node), isHolding(node), isRepeated(node));
    }

    private static String type(FlowNode node) {
        String type = node.getElementType().getTypeName();
        return node instanceof CatchEvent event
                ? type
                        + event.getEventDefinitions().stream()
                                .findFirst()
                                .map(ModelSteps::suffix)
                                .orElse("")
                : type;
    }

    private static String suffix(EventDefinition awaited) {
        return "." + awaited.getElementType().getTypeName().replace(DEFINITION, "");
    }

    private static String outer(FlowNode node) {
        if (node instanceof BoundaryEvent event) {
            return event.getAttachedTo().getId();
        }
        return node.getParentElement() instanceof SubProcess inside ? inside.getId() : null;
    }

    private static boolean isHolding(FlowNode node) {
        if (node instanceof StartEvent) {
            return node.getParentElement() instanceof SubProcess inside && inside.triggeredByEvent();
        }
        return node instanceof CatchEvent
                || HOLDING.contains(node.getElementType().getTypeName())
                || node.isCamundaAsyncBefore()
                || node.isCamundaAsyncAfter();
    }

    private static boolean isRepeated(FlowNode node) {
        return node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }
}
