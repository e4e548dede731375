package org.pregny.review;

import org.pregny.accreditation.EventStanding;
import org.pregny.application.Delegations;
import org.pregny.application.RefusalReason;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionDecision;
import org.pregny.application.SubstitutionId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers decide whether one person may take another's place; the claim must be the actor's own. */
@Service
@Transactional
public class SubstitutionReview {

    private final ReviewDesk desk;
    private final SubstitutionDecision substitutions;
    private final Delegations delegations;

    SubstitutionReview(ReviewDesk desk, SubstitutionDecision substitutions, Delegations delegations) {
        this.desk = desk;
        this.substitutions = substitutions;
        this.delegations = delegations;
    }

    /** Lets the new person come instead: the former's pass is dead when this returns. */
    public void accept(ReviewTaskId id, Actor actor) {
        Substitution asked = hold(id);
        ReviewTask task = desk.lockHeld(id, actor);
        if (delegations.standingOf(task.application()) == EventStanding.REMOVED) {
            throw new VerdictsFaulty("review.fault.removed");
        }
        substitutions.accept(asked.id(), actor);
        desk.end(task, ReviewOutcome.SUBSTITUTE_ACCEPTED, actor);
    }

    /** Does not let the new person come; the former keeps the place, and the note goes to the contact. */
    public void refuse(ReviewTaskId id, RefusalReason reason, String note, Actor actor) {
        Substitution asked = hold(id);
        ReviewTask task = desk.lockHeld(id, actor);
        String clean = CleanText.lines(note);
        if (reason == null) {
            throw new VerdictsFaulty("review.fault.reason");
        }
        if (clean.length() > ReviewDesk.LONGEST_NOTE) {
            throw new VerdictsFaulty("review.fault.tooLong", ReviewDesk.LONGEST_NOTE, clean.length());
        }
        substitutions.refuse(asked.id(), reason, clean.isEmpty() ? null : clean, actor);
        desk.end(task, ReviewOutcome.SUBSTITUTE_REFUSED, actor);
    }

    /** The application before the task, as the organisation locks them, too. */
    private Substitution hold(ReviewTaskId id) {
        return substitutions.hold(new SubstitutionId(desk.task(id).subject()));
    }
}
