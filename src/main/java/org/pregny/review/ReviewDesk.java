package org.pregny.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.EventApplication;
import org.pregny.application.InformationDesk;
import org.pregny.application.Inquiry;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers find, claim and end their tasks. */
@Service
@Transactional
public class ReviewDesk {

    public static final int LONGEST_QUESTION = 2000;
    public static final int LONGEST_NOTE = 1000;

    private final ReviewStore store;
    private final ApplicationDesk applications;
    private final DecisionTaking taking;
    private final InformationDesk information;
    private final AmendmentDesk amendments;
    private final ReviewClaims claims;
    private final ReviewProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewDesk(
            ReviewStore store,
            ApplicationDesk applications,
            DecisionTaking taking,
            InformationDesk information,
            AmendmentDesk amendments,
            ReviewClaims claims,
            ReviewProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.applications = applications;
        this.taking = taking;
        this.information = information;
        this.amendments = amendments;
        this.claims = claims;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    public ReviewTask task(ReviewTaskId id) {
        return store.find(id).orElseThrow(ReviewDesk::notFound);
    }

    /** Where an application was or is reviewed; empty while nobody was asked to. */
    public Optional<ReviewTask> latest(ApplicationId application) {
        return store.latest(application);
    }

    public void claim(ReviewTaskId id, Actor actor) {
        claims.claim(id.uuid(), actor);
    }

    public void release(ReviewTaskId id, Actor actor) {
        claims.release(id.uuid(), actor);
    }

    /** Decides on the case as the reviewer has seen it, and not if the applicant has changed it since. */
    public void decide(ReviewTaskId id, List<RepresentativeVerdict> verdicts, int seen, Actor actor) {
        ReviewTask task = task(id);
        if (!task.isOpen()) {
            throw TaskGone.ended(task);
        }
        decide(amendments.hold(task.application(), seen), id, verdicts, actor);
    }

    /**
     * Ends the review with a verdict on everybody who is not decided on; the claim must be the actor's own. Where the event or
     * this installation gives a grace period, the verdicts are held and become true at its end.
     */
    public void decide(ReviewTaskId id, List<RepresentativeVerdict> verdicts, Actor actor) {
        decide(applications.hold(task(id).application()), id, verdicts, actor);
    }

    private void decide(EventApplication locked, ReviewTaskId id, List<RepresentativeVerdict> verdicts, Actor actor) {
        ReviewTask task = lockHeld(id, actor);
        taking.take(locked, verdicts, actor);
        end(task, ReviewOutcome.DECIDED, actor);
    }

    /** Ends the review with a question in words. */
    public void askForInformation(ReviewTaskId id, String question, Actor actor) {
        askForInformation(id, Inquiry.plain(question), actor);
    }

    /** Ends the review with a question to the applicant; the case comes back with the answer. */
    public void askForInformation(ReviewTaskId id, Inquiry inquiry, Actor actor) {
        ReviewTask task = lockHeld(id, actor);
        String clean = CleanText.lines(inquiry.question());
        if (clean.isEmpty() && inquiry.isPlain()) {
            throw new VerdictsFaulty("review.fault.question");
        }
        if (clean.length() > LONGEST_QUESTION) {
            throw new VerdictsFaulty("review.fault.tooLong", LONGEST_QUESTION, clean.length());
        }
        information.ask(task.application(), inquiry.withQuestion(clean));
        end(task, ReviewOutcome.INFORMATION_NEEDED, actor);
    }

    /** Whoever calls has recorded what the outcome stands for. */
    void end(ReviewTask task, ReviewOutcome outcome, Actor actor) {
        store.end(task.id(), outcome, actor.name(), clock.instant());
        tell(task, outcome, actor);
    }

    /** Whoever calls has ended the task. */
    void tell(ReviewTask task, ReviewOutcome outcome, Actor actor) {
        events.publishEvent(new ReviewEvent.ReviewEnded(task, outcome, actor));
        process.ended(task, outcome);
    }

    /** The open task, if the claim on it is the actor's own. */
    ReviewTask lockHeld(ReviewTaskId id, Actor actor) {
        return claims.held(id.uuid(), actor);
    }

    private static NotFound notFound() {
        return new NotFound("review.notFound");
    }
}
