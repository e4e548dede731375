package org.pregny.letter;

import java.time.Clock;
import org.pregny.application.RepresentativeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where signed letters become valid, follow a moved event, are withdrawn, verified and forgotten. */
@Service
@Transactional
public class VisaRegister {

    private final VisaStore store;
    private final VisaLetterStore letters;
    private final VisaCases cases;
    private final VisaIssuing issuing;
    private final VisaMailing mailing;
    private final VisaTerms terms;
    private final VisaFollowing following;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VisaRegister(
            VisaStore store,
            VisaLetterStore letters,
            VisaCases cases,
            VisaIssuing issuing,
            VisaMailing mailing,
            VisaTerms terms,
            VisaFollowing following,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.letters = letters;
        this.cases = cases;
        this.issuing = issuing;
        this.mailing = mailing;
        this.terms = terms;
        this.following = following;
        this.clock = clock;
        this.events = events;
    }

    /** Sends the officer's question. Repeatable. */
    public void sendQuestion(VisaRequestId id) {
        VisaRequest request = locked(id);
        if (request.state() == VisaState.REQUESTED) {
            store.move(id, VisaState.RETURNED, request.question());
            mailing.question(request);
        }
    }

    /** Makes the signed letter valid and tells the applicant where it is. Repeatable. */
    public void issue(VisaRequestId id) {
        VisaRequest request = locked(id);
        if (request.state() == VisaState.SIGNED) {
            store.move(id, VisaState.ISSUED, null);
            mailing.issued(request, issuing.makeValid(request));
        }
    }

    /** Marks an unsigned request as urgent or late. Repeatable. */
    public void alarm(VisaRequestId id) {
        VisaRequest request = locked(id);
        Feasibility alarm = Feasibility.of(cases.of(request).event(), terms, clock.instant());
        if (alarm != request.alarm()) {
            store.alarm(id, alarm);
            events.publishEvent(new VisaEvent.VisaAlarmed(request, alarm));
        }
    }

    /** The event has changed: the letter is true again, or not valid. Repeatable; without a request nothing happens. */
    public void reissueAfterMove(RepresentativeId person) {
        store.of(person)
                .flatMap(found -> store.lock(found.id()))
                .filter(request -> !request.isOver())
                .ifPresent(following::follow);
    }

    /** The pass or the event is gone: the letter is not valid, and the passport is forgotten. Repeatable. */
    public void withdraw(VisaRequestId id) {
        VisaRequest request = locked(id);
        if (!request.isOver()) {
            letters.end(id, VisaLetter.State.WITHDRAWN);
            store.purge(id, VisaState.WITHDRAWN);
            events.publishEvent(new VisaEvent.VisaWithdrawn(request));
            if (request.state() == VisaState.ISSUED) {
                mailing.withdrawn(request);
            }
        }
    }

    /** Forgets the passport; the number and the story of the letter stay. Repeatable. */
    public void purge(VisaRequestId id) {
        VisaRequest request = locked(id);
        if (!request.isOver()) {
            store.purge(id, VisaState.PURGED);
            events.publishEvent(new VisaEvent.VisaPurged(request));
        }
    }

    /** All that a consulate may know: whether the letter with this code is valid. */
    public boolean isValid(String code) {
        return letters.byCodeHash(LetterCodes.hash(code))
                .filter(letter -> letter.state() == VisaLetter.State.VALID)
                .flatMap(letter -> store.find(letter.request()))
                .filter(request -> cases.mayAttend(request.representative()))
                .map(cases::of)
                .filter(about -> about.event().isConfirmed()
                        && about.request().isFor(about.event())
                        && clock.instant().isBefore(about.event().endsBefore()))
                .isPresent();
    }

    private VisaRequest locked(VisaRequestId id) {
        return store.lock(id).orElseThrow(VisaCases::notFound);
    }
}
