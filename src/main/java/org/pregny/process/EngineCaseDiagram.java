package org.pregny.process;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.pregny.audit.CaseDiagram;
import org.pregny.kernel.Language;
import org.pregny.process.drawing.ProcessDrawing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the model of a case with the token where it stands, from the engine's history. */
@Component
class EngineCaseDiagram implements CaseDiagram {

    private static final String MULTI_INSTANCE = "#multiInstanceBody";

    private final HistoryService history;
    private final RepositoryService models;
    private final ProcessDrawing drawing;
    private final MessageSource messages;
    private final WordedModel worded;

    EngineCaseDiagram(
            HistoryService history,
            RepositoryService models,
            ProcessDrawing drawing,
            MessageSource messages,
            WordedModel worded) {
        this.history = history;
        this.models = models;
        this.drawing = drawing;
        this.messages = messages;
        this.worded = worded;
    }

    @Override
    public Optional<Position> of(UUID caseId, Language language) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .processDefinitionKeyIn(ProcessKeys.EVENT_APPLICATION, ProcessKeys.ORG_ACCREDITATION)
                        .singleResult())
                .map(instance -> position(instance, language.locale()));
    }

    private Position position(HistoricProcessInstance instance, Locale locale) {
        List<HistoricActivityInstance> activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        Set<String> current = ids(activities, true);
        Set<String> passed = ids(activities, false);
        String svg = drawing.svg(
                worded.in(locale, models.getBpmnModelInstance(instance.getProcessDefinitionId())),
                current,
                passed,
                messages.getMessage("process.diagram.title", null, locale),
                messages.getMessage("process.diagram.description", null, locale));
        return new Position(svg, steps(activities, passed, current));
    }

    private static Set<String> ids(List<HistoricActivityInstance> activities, boolean open) {
        return activities.stream()
                .filter(a -> open == (a.getEndTime() == null))
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.endsWith(MULTI_INSTANCE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Step> steps(
            List<HistoricActivityInstance> activities, Set<String> passed, Set<String> current) {
        Map<String, String> labels = new HashMap<>();
        activities.forEach(a -> labels.put(a.getActivityId(), a.getActivityName()));
        Set<String> all = new LinkedHashSet<>(passed);
        all.removeAll(current);
        all.addAll(current);
        return all.stream()
                .map(id -> new Step(id, labels.get(id), current.contains(id)))
                .toList();
    }
}
