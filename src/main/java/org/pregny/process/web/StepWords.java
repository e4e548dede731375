package org.pregny.process.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.process.migration.Migration;
import org.pregny.process.migration.MigrationPlanning;
import org.pregny.process.migration.PlanFault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Calls steps as the reader does, and says in a sentence what the engine has against a plan. */
@Component
class StepWords {

    private final MigrationPlanning planning;
    private final MessageSource messages;

    StepWords(MigrationPlanning planning, MessageSource messages) {
        this.planning = planning;
        this.messages = messages;
    }

    /** By id, for all steps of both versions; a step that nobody has translated keeps the label of its model. */
    Map<String, String> labels(Migration migration, Locale locale) {
        Map<String, String> labels = new HashMap<>();
        planning.steps(migration)
                .forEach((id, step) -> labels.put(
                        id,
                        messages.getMessage(
                                "process.step." + id, null, step.name() == null ? id : step.name(), locale)));
        return labels;
    }

    /** As the box of faults and the fields take them. */
    List<Map<String, String>> faults(List<PlanFault> faults, Map<String, String> labels, Locale locale) {
        return faults.stream()
                .map(fault -> Map.of(
                        "id", MigrationForm.field(fault.source()),
                        "words", words(fault, labels, locale),
                        "detail", fault.detail()))
                .toList();
    }

    private String words(PlanFault fault, Map<String, String> labels, Locale locale) {
        Object[] steps = {
            labels.getOrDefault(fault.source(), fault.source()), labels.getOrDefault(fault.target(), fault.target())
        };
        return messages.getMessage("process.migration.planFault." + fault.kind(), steps, locale);
    }
}
