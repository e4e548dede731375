package org.pregny.application;

import java.time.Clock;
import java.util.List;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where it is decided whether the new person may take the place, and the place changes hands. */
@Service
@Transactional
public class SubstitutionDecision {

    private final ApplicationStore store;
    private final SubstitutionStore substitutions;
    private final WaitingStore people;
    private final ChangeStore changes;
    private final OneRegistration oneRegistration;
    private final FurtherRequests requests;
    private final OpenChangeRequests wishes;
    private final SubstitutionMailing mailing;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubstitutionDecision(
            ApplicationStore store,
            SubstitutionStore substitutions,
            WaitingStore people,
            ChangeStore changes,
            OneRegistration oneRegistration,
            FurtherRequests requests,
            OpenChangeRequests wishes,
            SubstitutionMailing mailing,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.substitutions = substitutions;
        this.people = people;
        this.changes = changes;
        this.oneRegistration = oneRegistration;
        this.requests = requests;
        this.wishes = wishes;
        this.mailing = mailing;
        this.clock = clock;
        this.events = events;
    }

    /** Locks the application first, as whoever takes the request back does: neither waits for the other in a circle. */
    public Substitution hold(SubstitutionId id) {
        Substitution substitution = find(id);
        store.lock(substitution.application());
        return find(id);
    }

    /** The new person may come; the model goes on to {@link #replacePerson}. */
    public void accept(SubstitutionId id, Actor actor) {
        Substitution asked = hold(id);
        oneRegistration.check(asked.application(), List.of(RepresentativeVerdict.approve(asked.substitute())));
        if (substitutions.end(id, Substitution.State.ACCEPTED, clock.instant())) {
            events.publishEvent(new SubstitutionEvent.SubstituteAccepted(asked, actor));
        }
    }

    /** The new person may not come; the model goes on to {@link #keepPerson}. */
    public void refuse(SubstitutionId id, RefusalReason reason, String note, Actor actor) {
        Substitution asked = hold(id);
        if (substitutions.end(id, Substitution.State.REFUSED, clock.instant())) {
            substitutions.decide(RepresentativeVerdict.refuse(asked.substitute(), reason, note), clock.instant());
            events.publishEvent(new SubstitutionEvent.SubstituteRefused(asked, reason, actor));
        }
    }

    /** One leaves and the other has the place for what it was for, in one step: it is never free, so nobody who waits is offered it. Repeatable. */
    public void replacePerson(SubstitutionId id) {
        Substitution accepted = hold(id);
        Representative former = people.lock(accepted.former()).orElseThrow(ApplicationDesk::notFound);
        if (former.state() == RepresentativeState.SUBSTITUTED) {
            return;
        }
        people.move(former.id(), RepresentativeState.SUBSTITUTED, null);
        wishes.personGone(former, Actor.APPLICANT);
        substitutions.decide(RepresentativeVerdict.approve(accepted.substitute(), former.segments()), clock.instant());
        changes.know(accepted.substitute(), changes.known(accepted.application()));
        events.publishEvent(new SubstitutionEvent.PersonSubstituted(accepted));
        mailing.tell(SubstitutionLetter.Kind.ACCEPTED, accepted);
    }

    /** Tells that the one who had the place keeps it. Repeatable. */
    public void keepPerson(SubstitutionId id) {
        mailing.tell(SubstitutionLetter.Kind.REFUSED, find(id));
    }

    /** Nobody has decided before the event was over. Repeatable. */
    public void expire(SubstitutionId id) {
        Substitution asked = hold(id);
        if (requests.close(asked, Substitution.State.EXPIRED, Actor.SYSTEM)) {
            mailing.tell(SubstitutionLetter.Kind.EXPIRED, asked);
        }
    }

    /** Whose place it is or was. */
    public RepresentativeId former(SubstitutionId id) {
        return find(id).former();
    }

    private Substitution find(SubstitutionId id) {
        return substitutions.find(id).orElseThrow(ApplicationDesk::notFound);
    }
}
