package org.pregny.bulk;

import java.time.Clock;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.run.RunId;
import org.pregny.run.RunState;
import org.springframework.stereotype.Component;

/** Opens a run with its cases. */
@Component
class RunOpening {

    private final BulkStore runs;
    private final ItemStore items;
    private final Entropy entropy;
    private final Clock clock;

    RunOpening(BulkStore runs, ItemStore items, Entropy entropy, Clock clock) {
        this.runs = runs;
        this.items = items;
        this.entropy = entropy;
        this.clock = clock;
    }

    RunId open(List<BulkItem> chosen, Actor actor) {
        RunId id = new RunId(entropy.nextId());
        runs.add(new BulkRun(id, actor.name(), clock.instant(), RunState.CHOSEN, null, null, null));
        items.add(id, chosen);
        return id;
    }
}
