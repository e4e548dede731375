package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.FurtherRequests;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.application.OpenChangeRequests;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the reviewers' list follow an event that moves or is cancelled, and an applicant who withdraws. */
@Service
@Transactional
public class ReviewSchedule {

    private final ReviewStore store;
    private final TaskIndex index;
    private final ApplicationDesk applications;
    private final HeldDecisionDesk held;
    private final FurtherRequests requests;
    private final OpenChangeRequests changes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewSchedule(
            ReviewStore store,
            TaskIndex index,
            ApplicationDesk applications,
            HeldDecisionDesk held,
            FurtherRequests requests,
            OpenChangeRequests changes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.index = index;
        this.applications = applications;
        this.held = held;
        this.requests = requests;
        this.changes = changes;
        this.clock = clock;
        this.events = events;
    }

    /** Shows in the open task when the review is due now; a review that was late once stays marked. Repeatable. */
    public void dueMoved(ApplicationId id) {
        Instant due = applications.caseOf(id).application().reviewDueAt();
        store.lockOpen(id).ifPresent(task -> move(task, due));
        index.renew(id);
        requests.dueDates(id).forEach(this::dueMoved);
        changes.dueDates(id).forEach(this::dueMoved);
    }

    /** Shows in the open task what the organisation says of itself now, and what the table says of that. */
    public void basisChanged(ApplicationId id, BasisVerdict verdict) {
        ApplicationCase about = applications.caseOf(id);
        CaseSummary said = CaseSummary.of(
                about.application().number(),
                about.organisation().claim(),
                verdict,
                about.representatives().size());
        store.lockOpen(id).ifPresent(task -> store.amend(task.id(), said));
    }

    private void dueMoved(UUID subject, Instant due) {
        store.lockOpenAbout(subject).ifPresent(task -> move(task, due));
    }

    /** Marks the open task as overdue for all to see; without an open task there is nothing to mark. */
    public void escalate(ApplicationId id) {
        store.lockOpen(id).ifPresent(this::escalate);
    }

    /** Ends the open task without anybody's verdict: its event was cancelled. Repeatable. */
    public void withdraw(ApplicationId id) {
        end(id, ReviewOutcome.EVENT_CANCELLED, Actor.SYSTEM);
    }

    /** Ends the open decision on a late application: it is in time by a deadline that was extended. Repeatable. */
    public void admitted(ApplicationId id) {
        end(id, ReviewOutcome.ADMITTED, Actor.SYSTEM);
    }

    /** Ends the open task without anybody's verdict: the organisation has taken everybody back. Repeatable. */
    public void applicationWithdrawn(ApplicationId id) {
        end(id, ReviewOutcome.WITHDRAWN, Actor.APPLICANT);
    }

    /** Ends the open task without anybody's verdict: the organisation is not accredited any more, or for now. Repeatable. */
    public void accreditationEnded(ApplicationId id) {
        end(id, ReviewOutcome.NO_LONGER_NEEDED, Actor.SYSTEM);
    }

    /** Marks the open task about this as overdue. */
    public void escalateAbout(UUID subject) {
        store.lockOpenAbout(subject).ifPresent(this::escalate);
    }

    /** Ends the open task about this without anybody's verdict. Repeatable. */
    public void endAbout(UUID subject) {
        store.lockOpenAbout(subject).ifPresent(task -> end(task, ReviewOutcome.NO_LONGER_NEEDED, Actor.SYSTEM));
    }

    private void end(ApplicationId id, ReviewOutcome outcome, Actor actor) {
        held.drop(id);
        store.lockOpen(id).ifPresent(task -> end(task, outcome, actor));
    }

    private void end(ReviewTask task, ReviewOutcome outcome, Actor actor) {
        store.end(task.id(), outcome, actor.name(), clock.instant());
        events.publishEvent(new ReviewEvent.ReviewEnded(task, outcome, actor));
    }

    private void escalate(ReviewTask task) {
        if (!task.overdue()) {
            store.escalate(task.id());
            events.publishEvent(DeskEvent.escalated(task));
        }
    }

    private void move(ReviewTask task, Instant due) {
        if (!task.dueAt().equals(due)) {
            store.dueAt(task.id(), due);
            events.publishEvent(new ReviewEvent.ReviewMoved(task, due));
        }
    }
}
