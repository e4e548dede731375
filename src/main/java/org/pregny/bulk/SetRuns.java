package org.pregny.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Actor;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SeenCase;
import org.pregny.run.RunCounts;
import org.pregny.run.RunId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever has chosen a set of people hands it in to be decided: case by case and in the background, as any run. */
@Service
@Transactional
public class SetRuns {

    private static final BulkPlan PLAN = BulkPlan.of(BulkAction.DECIDE_SET);

    private final BulkStore runs;
    private final ItemStore items;
    private final SetVerdictStore verdicts;
    private final Exclusions exclusions;
    private final RunOpening opening;
    private final BulkDesk desk;

    SetRuns(
            BulkStore runs,
            ItemStore items,
            SetVerdictStore verdicts,
            Exclusions exclusions,
            RunOpening opening,
            BulkDesk desk) {
        this.runs = runs;
        this.items = items;
        this.verdicts = verdicts;
        this.exclusions = exclusions;
        this.opening = opening;
        this.desk = desk;
    }

    /** Which of these cases would be left out if the actor decided them now, and why. */
    @Transactional(readOnly = true)
    public Map<ReviewTaskId, LeftOut> leftOut(List<SeenCase> cases, Actor actor) {
        Map<ReviewTaskId, LeftOut> why = new HashMap<>();
        exclusions.of(chosen(cases), PLAN, actor.name()).forEach((task, known) -> why.put(task, known.why()));
        why.values().removeIf(reason -> reason == null);
        return why;
    }

    /** Sets the decision on a set going, which its reader has seen case by case. */
    public RunId start(Map<SeenCase, List<RepresentativeVerdict>> set, Actor actor) {
        List<BulkItem> chosen = chosen(List.copyOf(set.keySet()));
        RunId id = opening.open(chosen, actor);
        for (BulkItem item : chosen) {
            verdicts.add(id, item.position(), set.get(item.seenCase()));
        }
        runs.plan(id, PLAN);
        items.plan(id, chosen.stream().map(item -> counted(item, set)).toList());
        desk.begin(id);
        return id;
    }

    /** Whether its cases are being decided at this moment. */
    @Transactional(readOnly = true)
    public boolean isUnderWay(RunId id) {
        return runs.find(id).filter(BulkRun::isRunning).isPresent();
    }

    /** How far it is. */
    @Transactional(readOnly = true)
    public RunCounts<LeftOut> counts(RunId id) {
        return items.counts(id);
    }

    private static BulkItem counted(BulkItem item, Map<SeenCase, List<RepresentativeVerdict>> set) {
        return item.planned(item.seen(), set.get(item.seenCase()).size(), 0);
    }

    private static List<BulkItem> chosen(List<SeenCase> cases) {
        List<BulkItem> items = new ArrayList<>();
        for (SeenCase one : cases) {
            items.add(
                    BulkItem.chosen(items.size(), one.task(), one.application()).planned(one.version(), 0, 0));
        }
        return items;
    }
}
