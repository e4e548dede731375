package org.pregny.bulk;

import java.util.Map;
import java.util.Optional;
import org.pregny.application.AlreadySettled;
import org.pregny.application.ChangedMeanwhile;
import org.pregny.application.HeldDecisionGone;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.pregny.review.SameReviewer;
import org.pregny.review.TaskGone;

/** Why a case is not acted on with the others; a person must look at it, or nothing is left to do. */
public enum LeftOut {
    /** The review has ended, or the case is not under review. */
    ENDED,
    /** A substitution, a change or a late application: it asks another question. */
    OTHER_KIND,
    /** The decision has left, or was taken back by somebody else. */
    SENT,
    /** Another reviewer has it in hand. */
    HELD,
    /** Nobody has it in hand, so there is nothing to release. */
    FREE,
    /** This reviewer must not decide it. */
    BARRED,
    /** The applicant changed it since the preview. */
    CHANGED,
    /** Everybody was taken back. */
    NOBODY,
    /** The organisation is removed from the event. */
    REMOVED,
    /** A register speaks against the claimed basis. */
    INELIGIBLE,
    /** No register confirms the claimed basis. */
    UNCONFIRMED,
    /** Somebody is possibly registered elsewhere too. */
    DOUBLES,
    /** Somebody must not be known. */
    PROTECTED,
    /** A document waits for the scanner, or is harmful. */
    DOCUMENTS,
    /** A person must decide on it by itself; for whichever reason. */
    SPOT_CHECK,
    /** The applicant was asked something and has not answered. */
    ASKED,
    /** The office to which it would go has it. */
    ALREADY_THERE,
    /** Somebody would have to wait for a place. */
    OVER_QUOTA,
    /** Whoever started the run may not review any more. */
    NOT_ALLOWED,
    /** The rules refused it for a reason of its own. */
    REFUSED;

    private static final Map<Class<? extends Refusal>, LeftOut> BY_REFUSAL = Map.of(
            ChangedMeanwhile.class, CHANGED,
            RegisteredElsewhere.class, DOUBLES,
            HeldDecisionGone.class, SENT,
            SameReviewer.class, BARRED,
            AlreadySettled.class, ENDED,
            NotFound.class, ENDED);

    static LeftOut by(Refusal refusal) {
        if (refusal instanceof WouldWait) {
            return OVER_QUOTA;
        }
        if (refusal instanceof TaskGone gone) {
            return gone.task().isOpen() ? HELD : ENDED;
        }
        return Optional.ofNullable(BY_REFUSAL.get(refusal.getClass())).orElse(REFUSED);
    }
}
