package org.pregny.process;

import java.util.Locale;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A copy of a model whose labels are in the reader's language; the engine's own model stays as it is. */
@Component
public class WordedModel {

    private final MessageSource messages;

    WordedModel(MessageSource messages) {
        this.messages = messages;
    }

    public BpmnModelInstance in(Locale locale, BpmnModelInstance model) {
        BpmnModelInstance copy = model.clone();
        copy.getModelElementsByType(FlowNode.class).forEach(node -> word(node, "process.step." + node.getId(), locale));
        copy.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getName() != null)
                .forEach(flow -> word(flow, "process.flow." + flow.getName(), locale));
        return copy;
    }

    private void word(FlowElement element, String key, Locale locale) {
        element.setName(messages.getMessage(key, null, element.getName(), locale));
    }
}
