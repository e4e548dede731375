package org.pregny.process.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.process.migration.Migration;
import org.pregny.process.migration.MigrationChoices;
import org.pregny.process.migration.MigrationDesk;
import org.pregny.process.migration.MigrationId;
import org.pregny.process.migration.MigrationItem;
import org.pregny.process.migration.MigrationPlanning;
import org.pregny.process.migration.ModelStep;
import org.pregny.process.operations.RunningModel;
import org.pregny.process.operations.RunningModels;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a migration as far as it has come: its plan, what the rehearsal found, or what became of each case. */
@Component
class MigrationPages {

    private static final int PAGE = 100;

    private final MigrationDesk desk;
    private final MigrationPlanning planning;
    private final RunningModels models;
    private final StepWords words;

    MigrationPages(MigrationDesk desk, MigrationPlanning planning, RunningModels models, StepWords words) {
        this.desk = desk;
        this.planning = planning;
        this.models = models;
        this.words = words;
    }

    ModelAndView list() {
        List<RunningModel> behind =
                models.all().stream().filter(RunningModel::isBehind).toList();
        return new ModelAndView("web/process/migrations")
                .addObject("behind", behind)
                .addObject(
                        "lines",
                        desk.latest().stream()
                                .map(each -> Map.entry(each, desk.counts(each.id())))
                                .toList())
                .addObject("utc", ZoneOffset.UTC);
    }

    ModelAndView page(MigrationId id, MigrationItem.State show, int from, Locale locale) {
        Migration migration = desk.migration(id);
        if (migration.state() == Migration.State.PLANNED) {
            return plan(migration, migration.choices(), List.of(), locale);
        }
        List<MigrationItem> items = desk.items(id, show, from, PAGE + 1);
        boolean more = items.size() > PAGE;
        return page(migration.isBeforehand() ? "migrationPreview" : "migrationProgress", migration, locale)
                .addObject("counts", desk.counts(id))
                .addObject("show", show)
                .addObject("states", MigrationItem.State.values())
                .addObject("items", more ? items.subList(0, PAGE) : items)
                .addObject("first", from == 0)
                .addObject("next", more ? items.get(PAGE).position() : null);
    }

    ModelAndView plan(Migration migration, MigrationChoices choices, List<Map<String, String>> faults, Locale locale) {
        List<PlaceRow> rows = rows(migration, choices, faults);
        return page("migrationPlan", migration, locale)
                .addObject("faults", faults)
                .addObject("choices", choices)
                .addObject("targets", planning.targetsOf(migration.source()))
                .addObject("differences", planning.differences(migration))
                .addObject("open", rows.stream().filter(row -> !row.isSame()).toList())
                .addObject("same", rows.stream().filter(PlaceRow::isSame).toList());
    }

    private ModelAndView page(String template, Migration migration, Locale locale) {
        return new ModelAndView("web/process/" + template)
                .addObject("migration", migration)
                .addObject("labels", words.labels(migration, locale));
    }

    private List<PlaceRow> rows(Migration migration, MigrationChoices choices, List<Map<String, String>> faults) {
        List<ModelStep> targets = planning.places(migration.target());
        Map<String, Integer> standing = planning.standing(migration.source());
        return planning.places(migration.source()).stream()
                .map(step -> new PlaceRow(
                        step,
                        targets.stream().filter(step::isOfTheKindOf).toList(),
                        choices.places().get(step.id()),
                        standing.getOrDefault(step.id(), 0),
                        faults.stream()
                                .filter(fault -> fault.get("id").equals(MigrationForm.field(step.id())))
                                .toList()))
                .toList();
    }
}
