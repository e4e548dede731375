package org.pregny.review;

import java.time.Duration;
import java.util.List;
import org.pregny.application.DecisionDesk;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Component;

/** Takes verdicts that fit their application: held for as long as they can be undone, or true at once. */
@Component
class DecisionTaking {

    private final VerdictCheck check;
    private final EventCatalogue catalogue;
    private final ReviewSettings settings;
    private final HeldDecisionDesk held;
    private final DecisionDesk decisions;

    DecisionTaking(
            VerdictCheck check,
            EventCatalogue catalogue,
            ReviewSettings settings,
            HeldDecisionDesk held,
            DecisionDesk decisions) {
        this.check = check;
        this.catalogue = catalogue;
        this.settings = settings;
        this.held = held;
        this.decisions = decisions;
    }

    void take(ReviewTask task, List<RepresentativeVerdict> verdicts, Actor actor) {
        check.check(task.application(), verdicts);
        Duration grace = settings.graceOf(catalogue.event(task.event()));
        if (grace.isZero()) {
            decisions.decide(task.application(), verdicts, actor);
        } else {
            held.hold(task.application(), verdicts, grace, actor);
        }
    }
}
