package org.pregny.process.operations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.pregny.kernel.Language;
import org.pregny.process.WordedModel;
import org.pregny.process.drawing.Crowd;
import org.pregny.process.drawing.ProcessDrawing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws where everything stands that runs on a version of a model. */
@Service
@Transactional(readOnly = true)
public class HeatMaps {

    private final ActivityCounts counts;
    private final RepositoryService models;
    private final WordedModel worded;
    private final ProcessDrawing drawing;
    private final MessageSource messages;

    HeatMaps(
            ActivityCounts counts,
            RepositoryService models,
            WordedModel worded,
            ProcessDrawing drawing,
            MessageSource messages) {
        this.counts = counts;
        this.models = models;
        this.worded = worded;
        this.drawing = drawing;
        this.messages = messages;
    }

    public HeatMap of(RunningModel model, Language language) {
        Locale locale = language.locale();
        List<ActivityCount> activities = counts.of(model.id());
        String svg = drawing.heatMap(
                worded.in(locale, models.getBpmnModelInstance(model.id())),
                activities.stream()
                        .collect(Collectors.toMap(
                                ActivityCount::activity, count -> new Crowd(count.standing(), count.failed()))),
                messages.getMessage("process.heat.drawing", null, locale),
                messages.getMessage("process.heat.drawing.description", null, locale));
        return new HeatMap(model, svg, activities);
    }
}
