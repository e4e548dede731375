package org.pregny.letter;

import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets a request follow its event. What only moves keeps its signature and gets a new number; an officer signs anew when
 * the passport does not suffice for the new days, or when there are more or fewer of them.
 */
@Component
class VisaFollowing {

    private final VisaStore store;
    private final VisaLetterStore letters;
    private final VisaCases cases;
    private final VisaIssuing issuing;
    private final VisaMailing mailing;
    private final PassportSafe safe;
    private final VisaTerms terms;
    private final VisaProcess process;
    private final PassportReview review;
    private final ApplicationEventPublisher events;

    VisaFollowing(
            VisaStore store,
            VisaLetterStore letters,
            VisaCases cases,
            VisaIssuing issuing,
            VisaMailing mailing,
            PassportSafe safe,
            VisaTerms terms,
            VisaProcess process,
            PassportReview review,
            ApplicationEventPublisher events) {
        this.store = store;
        this.letters = letters;
        this.cases = cases;
        this.issuing = issuing;
        this.mailing = mailing;
        this.safe = safe;
        this.terms = terms;
        this.process = process;
        this.review = review;
        this.events = events;
    }

    /** The request must be locked and not over. */
    void follow(VisaRequest request) {
        VisaCase about = cases.of(request);
        if (about.event().isCancelled()) {
            process.withdrawn(request.id());
        } else if (!about.event().isConfirmed()) {
            letters.supersede(request.id());
        } else {
            followTo(about);
        }
    }

    private void followTo(VisaCase about) {
        VisaRequest request = about.request();
        boolean sameDays = request.isFor(about.event());
        if (request.state() == VisaState.SIGNED && !sameDays) {
            throw new IllegalStateException("the letter is being made valid; it follows when it is: " + request.id());
        }
        process.moved(request.id(), VisaDates.of(about.event(), terms));
        OptionalLong later = request.laterBy(about.event());
        if (!sameDays) {
            Passport then = safe.passport(request.id()).travelling(later.orElse(0));
            safe.keep(request.id(), then, about.event());
        }
        if (request.state() == VisaState.ISSUED && !(sameDays && isValid(request))) {
            renew(about, later.isPresent());
        }
    }

    private void renew(VisaCase about, boolean onlyMoved) {
        VisaRequest request = about.request();
        if (onlyMoved && review.faults(about).isEmpty()) {
            mailing.issued(request, issuing.replace(request));
        } else {
            letters.supersede(request.id());
            store.move(request.id(), VisaState.REQUESTED, null);
            events.publishEvent(new VisaEvent.VisaHandedBack(request));
            mailing.signatureAwaited(about);
            process.signedAnew(request.id());
        }
    }

    private boolean isValid(VisaRequest request) {
        return letters.of(request.id(), VisaLetter.State.VALID).isPresent();
    }
}
