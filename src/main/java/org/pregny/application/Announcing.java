package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.stereotype.Component;

/** Closes a decided application, and writes the letter that tells of it. The application is locked. */
@Component
class Announcing {

    private final ApplicationStore store;
    private final ChangeStore changes;
    private final ApplicationDesk desk;
    private final Nominations nominations;
    private final ReconsiderationDesk reconsiderations;
    private final WaitingTurns turns;
    private final EventCatalogue catalogue;
    private final Clock clock;

    Announcing(
            ApplicationStore store,
            ChangeStore changes,
            ApplicationDesk desk,
            Nominations nominations,
            ReconsiderationDesk reconsiderations,
            WaitingTurns turns,
            EventCatalogue catalogue,
            Clock clock) {
        this.store = store;
        this.changes = changes;
        this.desk = desk;
        this.nominations = nominations;
        this.reconsiderations = reconsiderations;
        this.turns = turns;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Whoever was nominated is asked to confirm, and refusals can be looked at again; the letter is not sent yet. */
    ApplicationLetter.DecisionTaken close(EventApplication application) {
        ApplicationId id = application.id();
        store.move(id, ApplicationState.DECIDED, null, clock.instant());
        changes.approvedKnow(id);
        Event event = catalogue.event(application.event());
        nominations.ask(desk.caseOf(id), event);
        ApplicationCase about = desk.caseOf(id);
        Instant reconsiderBy = reconsiderations.open(about, event).orElse(null);
        return new ApplicationLetter.DecisionTaken(
                about, event, desk.accessKey(id), turns.of(about, event), reconsiderBy);
    }
}
