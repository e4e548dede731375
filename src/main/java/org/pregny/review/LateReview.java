package org.pregny.review;

import java.util.Optional;
import org.pregny.application.LateDesk;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalDraft;
import org.pregny.opinion.Signatory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a reviewer refuses an application for being late, or proposes that its deadline be overlooked, to which another must
 * agree; the claim must be the actor's own.
 */
@Service
@Transactional
public class LateReview {

    private final ReviewDesk desk;
    private final LateDesk late;
    private final OpinionDesk opinions;

    LateReview(ReviewDesk desk, LateDesk late, OpinionDesk opinions) {
        this.desk = desk;
        this.late = late;
        this.opinions = opinions;
    }

    /** Asks for another's agreement to let it be reviewed. */
    public Proposal propose(ReviewTaskId id, String grounds, Signatory by) {
        ReviewTask task = desk.lockHeld(id, by.actor());
        late.mustBeUndecided(task.application());
        return opinions.proposeStep(
                new ProposalDraft(
                        LateAdmission.MATTER, id.uuid(), task.application().uuid(), task.applicationNumber(), grounds),
                by);
    }

    /** What was proposed last about this task. */
    @Transactional(readOnly = true)
    public Optional<Proposal> proposal(ReviewTask task) {
        return task.stage() == ReviewStage.DECIDE_ON_LATE_APPLICATION
                ? opinions.latestAbout(LateAdmission.MATTER, task.id().uuid())
                : Optional.empty();
    }

    /** Refuses a late application for being late; the note goes to the applicant. */
    public void refuse(ReviewTaskId id, String note, Actor actor) {
        ReviewTask task = desk.lockHeld(id, actor);
        if (opinions.openAbout(LateAdmission.MATTER, id.uuid()).isPresent()) {
            throw new AdmissionProposed();
        }
        String clean = CleanText.lines(note);
        if (clean.length() > ReviewDesk.LONGEST_NOTE) {
            throw new VerdictsFaulty("review.fault.tooLong", ReviewDesk.LONGEST_NOTE, clean.length());
        }
        late.refuse(task.application(), clean.isEmpty() ? null : clean, actor);
        desk.end(task, ReviewOutcome.NOT_ADMITTED, actor);
    }
}
