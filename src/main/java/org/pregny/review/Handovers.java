package org.pregny.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which rules tasks of any desk go from office to office, and what is told of it. */
@Component
public class Handovers {

    private final HandoverStore store;
    private final OfficeStore offices;
    private final Entropy entropy;
    private final Clock clock;

    Handovers(HandoverStore store, OfficeStore offices, Entropy entropy, Clock clock) {
        this.store = store;
        this.offices = offices;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** Tells that a task goes to another office, which the desk of the task does in the same transaction. */
    public Handover handOver(UUID task, TaskHolding now, String office, String reason, Actor actor) {
        String why = CleanText.line(reason);
        if (why.isEmpty() || why.length() > Offices.LONGEST_REASON) {
            throw OfficeRefused.reason();
        }
        String from = now.office() == null ? Office.MAIN : now.office();
        if (from.equals(office)
                || offices.all().stream().noneMatch(o -> o.code().equals(office))) {
            throw OfficeRefused.office();
        }
        Handover handover = new Handover(entropy.nextId(), task, from, office, why, actor.name(), clock.instant());
        store.add(handover);
        return handover;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Handover> of(UUID task) {
        return store.of(task);
    }
}
