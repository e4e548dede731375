package org.pregny.review;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.pregny.application.DecisionDesk;
import org.pregny.application.EventApplication;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Component;

/**
 * Takes verdicts that fit their application, which is locked: held for as long as they can be undone, or true at once.
 */
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

    void take(EventApplication locked, List<RepresentativeVerdict> verdicts, Actor actor) {
        check.check(locked, verdicts);
        keep(locked, verdicts, actor);
    }

    /** Judges everybody who is not decided on; returns the verdicts as they came out, or as they are held. */
    List<RepresentativeVerdict> take(
            EventApplication locked, Function<Representative, RepresentativeVerdict> judge, Actor actor) {
        List<Representative> people = check.undecided(locked.id());
        List<RepresentativeVerdict> verdicts = people.stream().map(judge).toList();
        check.check(locked, verdicts, people);
        return keep(locked, verdicts, actor);
    }

    private List<RepresentativeVerdict> keep(
            EventApplication locked, List<RepresentativeVerdict> verdicts, Actor actor) {
        Duration grace = settings.graceOf(catalogue.event(locked.event()));
        if (grace.isZero()) {
            return decisions.decide(locked, verdicts, actor);
        }
        held.hold(locked, verdicts, grace, actor);
        return verdicts;
    }
}
