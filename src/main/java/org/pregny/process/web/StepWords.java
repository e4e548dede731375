package org.pregny.process.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pregny.process.migration.Migration;
import org.pregny.process.migration.MigrationPlanning;
import org.pregny.process.migration.ModelStep;
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

    /**
     * By id, for all steps of both versions. A step that nobody has translated is called like one of the same label that
     * somebody has; else it keeps the label of its model.
     */
    Map<String, String> labels(Migration migration, Locale locale) {
        Collection<ModelStep> steps = planning.steps(migration).values();
        Map<String, String> namesakes = new HashMap<>();
        steps.forEach(step -> translated(step, locale).ifPresent(words -> namesakes.put(step.name(), words)));
        Map<String, String> labels = new HashMap<>();
        steps.forEach(
                step -> labels.put(step.id(), translated(step, locale).orElseGet(() -> untranslated(step, namesakes))));
        return labels;
    }

    private Optional<String> translated(ModelStep step, Locale locale) {
        return Optional.ofNullable(messages.getMessage("process.step." + step.id(), null, null, locale));
    }

    private static String untranslated(ModelStep step, Map<String, String> namesakes) {
        return step.name() == null ? step.id() : namesakes.getOrDefault(step.name(), step.name());
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
