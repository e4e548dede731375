package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the second verdict on refused people is recorded and announced; that another reviewer gives it is seen to there. */
@Service
@Transactional
public class ReconsiderationDecision {

    private final ApplicationStore store;
    private final ReconsiderationStore reconsiderations;
    private final ChangeStore changes;
    private final ApplicationDesk desk;
    private final QuotaDesk quotas;
    private final Nominations nominations;
    private final OneRegistration oneRegistration;
    private final EventCatalogue catalogue;
    private final WaitingProcess waiting;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReconsiderationDecision(
            ApplicationStore store,
            ReconsiderationStore reconsiderations,
            ChangeStore changes,
            ApplicationDesk desk,
            QuotaDesk quotas,
            Nominations nominations,
            OneRegistration oneRegistration,
            EventCatalogue catalogue,
            WaitingProcess waiting,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.reconsiderations = reconsiderations;
        this.changes = changes;
        this.desk = desk;
        this.quotas = quotas;
        this.nominations = nominations;
        this.oneRegistration = oneRegistration;
        this.catalogue = catalogue;
        this.waiting = waiting;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /** Locks the application first, as whoever withdraws it does. */
    public Reconsideration hold(ReconsiderationId id) {
        store.lock(find(id).application());
        return find(id);
    }

    /** About whom a second verdict is asked for. */
    public List<Representative> people(Reconsideration asked) {
        ApplicationCase about = desk.caseOf(asked.application());
        return asked.asked().stream().map(about::person).toList();
    }

    /** A refusal here upholds the first; anything else changes it, and whoever finds no place within the quotas waits for one. */
    public void decide(ReconsiderationId id, List<RepresentativeVerdict> verdicts, Actor actor) {
        Reconsideration asked = hold(id);
        List<RepresentativeVerdict> placed =
                quotas.place(store.find(asked.application()).orElseThrow(ApplicationDesk::notFound), verdicts);
        oneRegistration.check(asked.application(), placed);
        for (RepresentativeVerdict verdict : placed) {
            reconsiderations.decide(verdict);
            events.publishEvent(new ApplicationEvents.RepresentativeDecided(asked.application(), verdict, actor));
        }
        events.publishEvent(new ReconsiderationEvent.RefusalReconsidered(asked, actor));
    }

    /** Tells the contact, lines up who waits now, and returns who is approved now. Repeatable. */
    public List<RepresentativeId> announce(ReconsiderationId id) {
        Reconsideration asked = hold(id);
        if (reconsiderations.end(id, Reconsideration.State.ASKED, Reconsideration.State.DECIDED, clock.instant())) {
            close(asked);
        }
        return in(RepresentativeState.APPROVED, asked);
    }

    private void close(Reconsideration asked) {
        ApplicationId application = asked.application();
        ApplicationCase before = desk.caseOf(application);
        Event event = catalogue.event(before.application().event());
        in(RepresentativeState.APPROVED, asked).forEach(p -> changes.know(p, changes.known(application)));
        nominations.ask(
                new ApplicationCase(before.application(), before.organisation(), people(asked), List.of()), event);
        ApplicationCase about = desk.caseOf(application);
        Instant until = Deadlines.waitingEnds(event);
        in(RepresentativeState.WAITLISTED, asked).forEach(p -> waiting.awaitPlace(p, until));
        correspondence.send(
                new ReconsiderationLetter(about, event, desk.accessKey(application), find(asked.id()), true));
    }

    private List<RepresentativeId> in(RepresentativeState state, Reconsideration asked) {
        return people(asked).stream()
                .filter(p -> p.state() == state)
                .map(Representative::id)
                .toList();
    }

    private Reconsideration find(ReconsiderationId id) {
        return reconsiderations.find(id).orElseThrow(ApplicationDesk::notFound);
    }
}
