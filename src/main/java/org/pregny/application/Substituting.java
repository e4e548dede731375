package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters a new person beside the one whose place it is, with a receipt. The application is locked, the entry clean. */
@Component
class Substituting {

    private final ApplicationStore store;
    private final SubstitutionStore substitutions;
    private final ParticularsStore particulars;
    private final WaitingStore people;
    private final Receipts receipts;
    private final SubmissionKeys keys;
    private final SubstitutionProcess process;
    private final SubstitutionMailing mailing;
    private final EventCatalogue catalogue;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Substituting(
            ApplicationStore store,
            SubstitutionStore substitutions,
            ParticularsStore particulars,
            WaitingStore people,
            Receipts receipts,
            SubmissionKeys keys,
            SubstitutionProcess process,
            SubstitutionMailing mailing,
            EventCatalogue catalogue,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.substitutions = substitutions;
        this.particulars = particulars;
        this.people = people;
        this.receipts = receipts;
        this.keys = keys;
        this.process = process;
        this.mailing = mailing;
        this.catalogue = catalogue;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Until a reviewer has looked at the new person, the former keeps the place and the pass. */
    Substitution propose(ApplicationCase about, Representative former, RepresentativeEntry entry) {
        Substitution asked = enter(about, former, entry, RepresentativeState.PROPOSED);
        Event event = catalogue.event(about.application().event());
        process.requested(asked, FurtherRequests.expiry(event, asked.askedAt()));
        mailing.tell(SubstitutionLetter.Kind.REQUESTED, asked);
        return asked;
    }

    /** Nobody has been decided on: the new person is under review in the former's place, and a reviewer who has not seen that is told. */
    Substitution exchange(ApplicationCase about, Representative former, RepresentativeEntry entry) {
        Substitution done = enter(about, former, entry, RepresentativeState.PENDING);
        people.lock(former.id());
        people.move(former.id(), RepresentativeState.SUBSTITUTED, null);
        substitutions.changePlaces(former.id(), done.substitute());
        store.bump(former.application());
        events.publishEvent(new SubstitutionEvent.PersonSubstituted(done));
        mailing.tell(SubstitutionLetter.Kind.EXCHANGED, done);
        return done;
    }

    private Substitution enter(
            ApplicationCase about, Representative former, RepresentativeEntry entry, RepresentativeState state) {
        RepresentativeId substitute = new RepresentativeId(entropy.nextId());
        ApplicationId application = about.application().id();
        int last = about.representatives().stream()
                .mapToInt(Representative::position)
                .max()
                .orElseThrow();
        store.add(substitute.uuid(), application, last + 1, entry, state);
        particulars.add(substitute.uuid(), entry);
        receipts.issue(ReceiptKind.CHANGE, application, keys.received(about.application(), former, entry));
        Substitution entered = entered(about, former, substitute, state);
        substitutions.add(entered);
        events.publishEvent(new SubstitutionEvent.SubstitutionRequested(entered));
        return entered;
    }

    private Substitution entered(
            ApplicationCase about, Representative former, RepresentativeId substitute, RepresentativeState state) {
        Instant now = clock.instant();
        boolean open = state == RepresentativeState.PROPOSED;
        return new Substitution(
                new SubstitutionId(entropy.nextId()),
                about.application().id(),
                former.id(),
                substitute,
                open ? Substitution.State.REQUESTED : Substitution.State.ACCEPTED,
                now,
                Deadlines.reviewDue(catalogue.event(about.application().event()), now),
                open ? null : now);
    }
}
