package org.pregny.screening;

import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.review.Colleagues;
import org.pregny.run.RunActs;
import org.pregny.run.RunStep;
import org.springframework.stereotype.Component;

/** The next requests of a run: what stands against each is asked in its own transaction, as another may double it meanwhile. */
@Component
class ScreeningTurn implements RunActs<ScreeningRun, ScreeningRunItem> {

    private final ScreeningExclusions exclusions;
    private final ScreeningDesk desk;
    private final ScreeningDecisions decisions;
    private final Colleagues colleagues;

    ScreeningTurn(
            ScreeningExclusions exclusions, ScreeningDesk desk, ScreeningDecisions decisions, Colleagues colleagues) {
        this.exclusions = exclusions;
        this.desk = desk;
        this.decisions = decisions;
        this.colleagues = colleagues;
    }

    @Override
    public List<RunStep> steps(ScreeningRun run, List<ScreeningRunItem> items) {
        boolean allowed = colleagues.has(run.openedBy());
        return items.stream().map(item -> step(run, item, allowed)).toList();
    }

    private RunStep step(ScreeningRun run, ScreeningRunItem item, boolean allowed) {
        return new RunStep(
                item.position(),
                desk.task(item.task()).request().uuid(),
                () -> allowed
                        ? exclusions.why(desk.task(item.task()), run.action(), run.actor())
                        : LeftAside.NOT_ALLOWED,
                () -> act(run, item));
    }

    private void act(ScreeningRun run, ScreeningRunItem item) {
        Actor officer = run.actor();
        SeenRequest seen = new SeenRequest(item.task(), item.seen());
        desk.claim(item.task(), officer);
        switch (run.action()) {
            case PRE_APPROVE -> decisions.preApprove(seen, "", officer);
            case RECOMMEND -> decisions.recommend(seen, officer);
        }
    }

    @Override
    public Enum<?> leftOut(Refusal refusal) {
        return LeftAside.by(refusal);
    }
}
