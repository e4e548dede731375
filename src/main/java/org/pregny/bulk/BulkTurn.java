package org.pregny.bulk;

import java.util.List;
import java.util.Map;
import org.pregny.kernel.Refusal;
import org.pregny.review.Colleagues;
import org.pregny.review.ReviewTaskId;
import org.pregny.run.RunActs;
import org.pregny.run.RunStep;
import org.springframework.stereotype.Component;

/** The next cases of a run, each with what stands against it and with what is done with it. */
@Component
class BulkTurn implements RunActs<BulkRun, BulkItem> {

    private final Exclusions exclusions;
    private final BulkActs acts;
    private final Colleagues colleagues;

    BulkTurn(Exclusions exclusions, BulkActs acts, Colleagues colleagues) {
        this.exclusions = exclusions;
        this.acts = acts;
        this.colleagues = colleagues;
    }

    @Override
    public List<RunStep> steps(BulkRun run, List<BulkItem> items) {
        boolean allowed = mayStill(run.openedBy(), run.plan().action());
        Map<ReviewTaskId, Exclusions.Known> known = exclusions.of(items, run.plan(), run.openedBy());
        return items.stream()
                .map(item -> step(run, item, known.get(item.task()), allowed))
                .toList();
    }

    /** By the accounts and not by a session: a run goes on while nobody is signed in. */
    private boolean mayStill(String signInName, BulkAction action) {
        return action.isForLeads() ? colleagues.isLead(signInName) : colleagues.has(signInName);
    }

    private RunStep step(BulkRun run, BulkItem item, Exclusions.Known about, boolean allowed) {
        LeftOut why = allowed ? why(about) : LeftOut.NOT_ALLOWED;
        return new RunStep(
                item.position(), item.application().uuid(), () -> why, () -> acts.perform(run, item, about.task()));
    }

    private static LeftOut why(Exclusions.Known about) {
        return about == null ? LeftOut.ENDED : about.why();
    }

    @Override
    public Enum<?> leftOut(Refusal refusal) {
        return LeftOut.by(refusal);
    }
}
