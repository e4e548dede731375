package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the reviewers' list follow an event that moves or is cancelled. */
@Service
@Transactional
public class ReviewSchedule {

    private final ReviewStore store;
    private final ApplicationDesk applications;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewSchedule(ReviewStore store, ApplicationDesk applications, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.applications = applications;
        this.clock = clock;
        this.events = events;
    }

    /** Shows in the open task when the review is due now; a review that was late once stays marked. Repeatable. */
    public void dueMoved(ApplicationId id) {
        Instant due = applications.caseOf(id).application().reviewDueAt();
        store.lockOpen(id, ReviewStage.REVIEW_APPLICATION)
                .filter(task -> !task.dueAt().equals(due))
                .ifPresent(task -> {
                    store.dueAt(task.id(), due);
                    events.publishEvent(new ReviewEvent.ReviewMoved(task, due));
                });
    }

    /** Ends the open task without anybody's verdict: its event was cancelled. Repeatable. */
    public void withdraw(ApplicationId id) {
        store.lockOpen(id, ReviewStage.REVIEW_APPLICATION).ifPresent(task -> {
            store.end(task.id(), ReviewOutcome.EVENT_CANCELLED, Actor.SYSTEM.name(), clock.instant());
            events.publishEvent(new ReviewEvent.ReviewEnded(task, ReviewOutcome.EVENT_CANCELLED, Actor.SYSTEM));
        });
    }
}
