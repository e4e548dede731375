package org.pregny.review;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.application.ApplicationId;
import org.pregny.application.HeldDecision;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers see what is about to leave, take it back or send it now: their own decisions, and as lead everybody's. */
@Service
@Transactional
public class HeldReviews {

    private final HeldDecisionDesk held;
    private final ResumingStore store;
    private final ReviewSettings settings;

    HeldReviews(HeldDecisionDesk held, ResumingStore store, ReviewSettings settings) {
        this.held = held;
        this.store = store;
        this.settings = settings;
    }

    /** The next to leave first. */
    public List<ScheduledDecision> scheduled(Actor actor, boolean lead) {
        List<HeldDecision> all = held.scheduled(lead ? null : actor.name());
        Map<ApplicationId, ReviewTask> ended =
                store.lastReviews(all.stream().map(HeldDecision::application).toList());
        return all.stream()
                .map(decision -> new ScheduledDecision(decision, ended.get(decision.application())))
                .toList();
    }

    /** What can still be undone of this review. */
    public Optional<HeldDecision> of(ReviewTask task) {
        return task.isAboutApplication() && !task.isOpen() ? held.held(task.application()) : Optional.empty();
    }

    /** The decision that this open review goes on from. */
    public Optional<HeldDecision> resumedIn(ReviewTask task) {
        return task.isOpen() && task.stage() == ReviewStage.REVIEW_APPLICATION
                ? held.resumed(task.application())
                : Optional.empty();
    }

    /** How long a decision on this can be undone. */
    public Duration graceOf(ReviewTask task, Event event) {
        return task.stage() == ReviewStage.REVIEW_APPLICATION ? settings.graceOf(event) : Duration.ZERO;
    }

    public void undo(ApplicationId id, Actor actor, boolean lead) {
        mustBeAllowed(id, actor, lead);
        held.undo(id, actor);
    }

    public void release(ApplicationId id, Actor actor, boolean lead) {
        mustBeAllowed(id, actor, lead);
        held.release(id, actor);
    }

    private void mustBeAllowed(ApplicationId id, Actor actor, boolean lead) {
        held.held(id).filter(decision -> !lead && !decision.isBy(actor.name())).ifPresent(decision -> {
            throw new NotYourDecision(decision.decidedBy());
        });
    }
}
