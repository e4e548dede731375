package org.pregny.screening;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.review.Colleagues;
import org.pregny.run.RunDesk;
import org.pregny.run.RunId;
import org.pregny.run.RunRefused;
import org.pregny.run.RunState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an officer acts on all requests of a list: sees beforehand what that would do, before it is set going. */
@Service
@Transactional
public class ScreeningRuns extends RunDesk<ScreeningRun, ScreeningRunItem, LeftAside> {

    private final ScreeningRunStore runs;
    private final ScreeningItemStore items;
    private final ScreeningList list;
    private final ScreeningDesk desk;
    private final ScreeningExclusions exclusions;
    private final ScreeningSettings settings;
    private final Entropy entropy;
    private final Clock clock;

    ScreeningRuns(
            ScreeningRunStore runs,
            ScreeningItemStore items,
            ScreeningList list,
            ScreeningDesk desk,
            ScreeningExclusions exclusions,
            ScreeningSettings settings,
            Colleagues colleagues,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        super(runs, items, colleagues::isLead, clock, events);
        this.runs = runs;
        this.items = items;
        this.list = list;
        this.desk = desk;
        this.exclusions = exclusions;
        this.settings = settings;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** Rehearses the action on all that the filter finds. */
    public RunId plan(ScreeningRun.Action action, ScreeningFilter filter, Actor actor) {
        return plan(action, list.all(filter, settings.most()), actor);
    }

    /** Rehearses the action on these, in the order in which they are due. */
    public RunId plan(ScreeningRun.Action action, List<ScreeningTaskId> chosen, Actor actor) {
        List<ScreeningTask> tasks = chosen.stream()
                .distinct()
                .limit(settings.most())
                .map(desk::task)
                .sorted(Comparator.comparing(ScreeningTask::dueAt).thenComparing(ScreeningTask::taskId))
                .toList();
        if (tasks.isEmpty()) {
            throw RunRefused.nothing();
        }
        RunId id = new RunId(entropy.nextId());
        runs.add(new ScreeningRun(id, action, actor.name(), clock.instant(), RunState.PLANNED, null, null));
        items.add(id, exclusions.items(tasks, action, actor));
        return id;
    }

    /** Takes one request out of the preview. */
    public void takeOut(RunId id, int position, Actor actor) {
        lockBeforehand(id, actor);
        items.settle(id, position, LeftAside.TAKEN_OUT, clock.instant());
    }
}
