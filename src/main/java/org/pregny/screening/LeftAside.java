package org.pregny.screening;

import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.pregny.request.RequestSettled;
import org.pregny.review.TaskGone;

/** Why a request is not acted on with the others; a person must look at it, or nothing is left to do. */
public enum LeftAside {
    /** Its task was ended. */
    ENDED,
    /** It is at another step. */
    OTHER_STAGE,
    /** Another officer has it in hand. */
    HELD,
    /** This officer must keep off: a conflict of interest, or the first word was theirs. */
    BARRED,
    /** The round may have another request of the same organisation. */
    DUPLICATE,
    /** Its name mixes alphabets or looks like another's. */
    IMITATES,
    /** A document cannot be read yet, or is harmful. */
    DOCUMENTS,
    /** It has changed since the preview. */
    CHANGED,
    /** The officer took it out of the preview. */
    TAKEN_OUT,
    /** Whoever started the run may not screen any more. */
    NOT_ALLOWED,
    /** The rules refused it for a reason of their own. */
    REFUSED;

    static LeftAside by(Refusal refusal) {
        if (refusal instanceof TaskGone gone) {
            return gone.task().isOpen() ? HELD : ENDED;
        }
        if (refusal instanceof RequestSettled || refusal instanceof NotFound) {
            return ENDED;
        }
        return switch (refusal.messageKey()) {
            case "screening.refused.barred", "request.sameOfficer" -> BARRED;
            case "screening.refused.anotherStage" -> OTHER_STAGE;
            case "request.changedMeanwhile" -> CHANGED;
            default -> REFUSED;
        };
    }
}
