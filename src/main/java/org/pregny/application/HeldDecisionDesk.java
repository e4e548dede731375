package org.pregny.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.accreditation.EventStanding;
import org.pregny.application.HeldDecision.State;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where decisions wait for their grace period to end (conventions 2, undo). A held decision is nowhere else: people stand as
 * they stood, take up no place and are told nothing, so that no other desk ever sees a half-decided case.
 */
@Service
@Transactional
public class HeldDecisionDesk {

    public static final int LONGEST_LIST = 200;

    private final HeldDecisionStore store;
    private final ApplicationStore applications;
    private final UnderReview underReview;
    private final Deciding deciding;
    private final OneRegistration oneRegistration;
    private final Delegations delegations;
    private final HeldDecisionProcess process;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HeldDecisionDesk(
            HeldDecisionStore store,
            ApplicationStore applications,
            UnderReview underReview,
            Deciding deciding,
            OneRegistration oneRegistration,
            Delegations delegations,
            HeldDecisionProcess process,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.applications = applications;
        this.underReview = underReview;
        this.deciding = deciding;
        this.oneRegistration = oneRegistration;
        this.delegations = delegations;
        this.process = process;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps verdicts on everybody who is not decided on, for so long; whoever has a place elsewhere already is refused at once.
     * Whoever calls has locked the application.
     */
    public void hold(EventApplication application, List<RepresentativeVerdict> verdicts, Duration grace, Actor actor) {
        ApplicationId id = application.id();
        underReview.check(application);
        oneRegistration.check(id, verdicts);
        store.layAside(id);
        Instant now = clock.instant();
        HeldDecision held = new HeldDecision(
                new HeldDecisionId(entropy.nextId()),
                id,
                application.number(),
                application.event(),
                actor.name(),
                now,
                now.plus(grace),
                application.version(),
                State.HELD,
                null,
                null,
                null,
                verdicts);
        store.add(held);
        events.publishEvent(new HeldDecisionEvent.DecisionHeld(held, actor));
    }

    /** The decision on this application that can still be undone. */
    public Optional<HeldDecision> held(ApplicationId id) {
        return store.held(id);
    }

    /** The decision that was taken back and that the open review goes on from. */
    public Optional<HeldDecision> resumed(ApplicationId id) {
        return store.resumed(id);
    }

    /** What is about to leave, the next first; everybody's where {@code decidedBy} is null. */
    public List<HeldDecision> scheduled(String decidedBy) {
        return store.scheduled(decidedBy, LONGEST_LIST);
    }

    /** Takes the held decision back; the review opens again. */
    public void undo(ApplicationId id, Actor actor) {
        HeldDecision held = lockHeld(id);
        store.end(held.id(), State.UNDONE, null, actor.name(), clock.instant());
        events.publishEvent(new HeldDecisionEvent.DecisionUndone(held, actor));
        process.undone(id);
    }

    /** Lets the held decision become true now. */
    public void release(ApplicationId id, Actor actor) {
        HeldDecision held = lockHeld(id);
        events.publishEvent(new HeldDecisionEvent.DecisionReleased(held, actor));
        process.released(id);
    }

    /**
     * Makes the held verdicts true, but for people who were taken back since; or returns them, where the case is not any more
     * what they were given on. Repeatable.
     */
    public State settle(ApplicationId id) {
        EventApplication application = applications.lock(id).orElseThrow(ApplicationDesk::notFound);
        return store.held(id).map(held -> settle(application, held)).orElse(State.SETTLED);
    }

    /** The application has ended, and with it what was decided on it. Repeatable. */
    public void drop(ApplicationId id) {
        store.held(id).ifPresent(held -> {
            store.end(held.id(), State.DROPPED, null, Actor.SYSTEM.name(), clock.instant());
            events.publishEvent(new HeldDecisionEvent.DecisionDropped(held));
        });
        store.layAside(id);
    }

    private State settle(EventApplication application, HeldDecision held) {
        if (application.version() != held.seen()) {
            return giveBack(held, ReturnCause.CHANGED);
        }
        boolean approves = held.verdicts().stream().anyMatch(v -> !v.isRefused());
        if (approves && delegations.standingOf(application) == EventStanding.REMOVED) {
            return giveBack(held, ReturnCause.ORGANISATION_REMOVED);
        }
        try {
            deciding.decide(application, onlyUndecided(held), Actor.staff(held.decidedBy()));
        } catch (RegisteredElsewhere twice) {
            return giveBack(held, ReturnCause.REGISTERED_ELSEWHERE);
        }
        store.end(held.id(), State.SETTLED, null, held.decidedBy(), clock.instant());
        return State.SETTLED;
    }

    private State giveBack(HeldDecision held, ReturnCause cause) {
        store.end(held.id(), State.RETURNED, cause, Actor.SYSTEM.name(), clock.instant());
        events.publishEvent(new HeldDecisionEvent.DecisionReturned(held, cause));
        return State.RETURNED;
    }

    private List<RepresentativeVerdict> onlyUndecided(HeldDecision held) {
        List<RepresentativeId> undecided = applications.representatives(held.application()).stream()
                .filter(person -> person.state() == RepresentativeState.PENDING)
                .map(Representative::id)
                .toList();
        return held.verdicts().stream()
                .filter(verdict -> undecided.contains(verdict.representative()))
                .toList();
    }

    private HeldDecision lockHeld(ApplicationId id) {
        applications.lock(id).orElseThrow(ApplicationDesk::notFound);
        return store.held(id).orElseThrow(() -> new HeldDecisionGone(store.lastState(id)));
    }
}
