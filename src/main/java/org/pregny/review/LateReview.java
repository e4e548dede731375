package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import org.pregny.application.LateDesk;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers decide whether an application that came late is looked at; the claim must be the actor's own. */
@Service
@Transactional
public class LateReview {

    private final ReviewDesk desk;
    private final ReviewStore store;
    private final LateDesk late;
    private final ReviewProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LateReview(
            ReviewDesk desk,
            ReviewStore store,
            LateDesk late,
            ReviewProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.late = late;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** Lets a late application be reviewed. */
    public void admit(ReviewTaskId id, Actor actor) {
        ReviewTask task = desk.lockHeld(id, actor);
        Instant due = late.admit(task.application(), actor);
        end(task, ReviewOutcome.ADMITTED, actor);
        process.lateAdmitted(task.application(), due);
    }

    /** Refuses a late application for being late; the note goes to the applicant. */
    public void refuse(ReviewTaskId id, String note, Actor actor) {
        ReviewTask task = desk.lockHeld(id, actor);
        String clean = CleanText.lines(note);
        if (clean.length() > ReviewDesk.LONGEST_NOTE) {
            throw new VerdictsFaulty("review.fault.tooLong", ReviewDesk.LONGEST_NOTE, clean.length());
        }
        late.refuse(task.application(), clean.isEmpty() ? null : clean, actor);
        end(task, ReviewOutcome.NOT_ADMITTED, actor);
        process.ended(task, ReviewOutcome.NOT_ADMITTED);
    }

    private void end(ReviewTask task, ReviewOutcome outcome, Actor actor) {
        store.end(task.id(), outcome, actor.name(), clock.instant());
        events.publishEvent(new ReviewEvent.ReviewEnded(task, outcome, actor));
    }
}
