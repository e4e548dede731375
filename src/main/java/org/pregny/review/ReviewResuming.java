package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.HeldDecision;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a review go on whose decision was undone or could not become true: with the reviewer who had it. */
@Service
@Transactional
public class ReviewResuming {

    private final HeldDecisionDesk held;
    private final ApplicationDesk applications;
    private final ResumingStore ended;
    private final ReviewStore store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewResuming(
            HeldDecisionDesk held,
            ApplicationDesk applications,
            ResumingStore ended,
            ReviewStore store,
            Clock clock,
            ApplicationEventPublisher events) {
        this.held = held;
        this.applications = applications;
        this.ended = ended;
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /** Marks the ended review; returns when the one that opens now is due. */
    public Instant reopen(ApplicationId id) {
        held.resumed(id).ifPresent(decision -> ended.takeBack(id, outcomeOf(decision)));
        return applications.caseOf(id).application().reviewDueAt();
    }

    /** Gives the review that has just opened to whoever had it before, unless it is no longer theirs to take. */
    void resume(ReviewTask opened) {
        held.resumed(opened.application())
                .filter(decision -> !opened.isBarredTo(decision.decidedBy()))
                .ifPresent(decision -> resume(opened, decision));
    }

    private void resume(ReviewTask opened, HeldDecision decision) {
        store.assign(opened.id(), decision.decidedBy(), clock.instant());
        if (decision.state() == HeldDecision.State.UNDONE) {
            ended.notResubmitted(opened.id());
        }
        events.publishEvent(new ReviewEvent.ReviewResumed(opened, Actor.staff(decision.decidedBy())));
    }

    private static ReviewOutcome outcomeOf(HeldDecision decision) {
        return decision.state() == HeldDecision.State.UNDONE ? ReviewOutcome.UNDONE : ReviewOutcome.RETURNED;
    }
}
