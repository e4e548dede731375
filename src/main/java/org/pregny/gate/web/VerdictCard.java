package org.pregny.gate.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pregny.gate.Direction;
import org.pregny.gate.ScanReason;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.pass.PassCard;

/**
 * A verdict as the guard sees it.
 *
 * @param pass null when the code is none of ours
 * @param blockable whether the pass is good for something, so that blocking it would change anything
 * @param passage the earlier passage of somebody who is inside already, otherwise null
 * @param overridable whether a guard and a supervisor may let the holder in all the same
 * @param queue the number in the queue of somebody for whom no seat was left, otherwise null
 * @param rightGates where to send somebody who stands at the wrong gate
 */
record VerdictCard(
        ScanResult result,
        PassCard pass,
        boolean blockable,
        boolean overridable,
        Integer queue,
        EarlierPassage passage,
        List<String> rightGates) {

    /** Where somebody went through before: the gate by its name, as everywhere. */
    record EarlierPassage(Direction direction, Instant scannedAt, String gate) {}

    private static final Map<ScanVerdict, String> SHAPES = Map.of(
            ScanVerdict.ADMIT, "admit",
            ScanVerdict.ADMIT_WITH_ATTENTION, "check",
            ScanVerdict.ALREADY_INSIDE, "inside",
            ScanVerdict.STALE_DATA, "inside");

    public String reason() {
        return result.decision().key();
    }

    /** The name of shape and colour in the style sheet. */
    public String shape() {
        return SHAPES.getOrDefault(result.verdict(), "deny");
    }

    /** Three of the words are short enough for the largest letters in every language. */
    public boolean isLong() {
        return result.verdict() != ScanVerdict.ADMIT;
    }

    public boolean asksForId() {
        return result.verdict().isPassage() && result.reason() != ScanReason.SECONDARY_PASS;
    }
}
