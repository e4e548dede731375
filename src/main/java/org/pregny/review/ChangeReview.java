package org.pregny.review;

import org.pregny.application.Amendment;
import org.pregny.application.AmendmentId;
import org.pregny.application.ChangeRequestDesk;
import org.pregny.application.SubmissionFaulty;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers agree to a change of what was decided, or refuse it; the claim must be the actor's own. */
@Service
@Transactional
public class ChangeReview {

    private final ReviewDesk desk;
    private final ChangeRequestDesk requests;

    ChangeReview(ReviewDesk desk, ChangeRequestDesk requests) {
        this.desk = desk;
        this.requests = requests;
    }

    /** Lets it be changed as the applicant asks. */
    public void agree(ReviewTaskId id, Actor actor) {
        Amendment asked = hold(id);
        ReviewTask task = desk.lockHeld(id, actor);
        try {
            requests.agree(asked.id(), actor);
        } catch (SubmissionFaulty outdated) {
            throw new VerdictsFaulty("review.fault.changeOutdated");
        }
        desk.end(task, ReviewOutcome.CHANGE_AGREED, actor);
    }

    /** Lets everything stay as it is; the note goes to the applicant. */
    public void refuse(ReviewTaskId id, String note, Actor actor) {
        Amendment asked = hold(id);
        ReviewTask task = desk.lockHeld(id, actor);
        String clean = CleanText.lines(note);
        if (clean.isEmpty()) {
            throw new VerdictsFaulty("review.fault.changeNote");
        }
        if (clean.length() > ReviewDesk.LONGEST_NOTE) {
            throw new VerdictsFaulty("review.fault.tooLong", ReviewDesk.LONGEST_NOTE, clean.length());
        }
        requests.refuse(asked.id(), clean, actor);
        desk.end(task, ReviewOutcome.CHANGE_REFUSED, actor);
    }

    /** The application before the task, as the applicant locks them, too. */
    private Amendment hold(ReviewTaskId id) {
        return requests.hold(new AmendmentId(desk.task(id).subject()));
    }
}
