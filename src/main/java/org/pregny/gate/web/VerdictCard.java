package org.pregny.gate.web;

import java.util.List;
import java.util.Locale;
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
 * @param rightGates where to send somebody who stands at the wrong gate
 */
record VerdictCard(ScanResult result, PassCard pass, boolean blockable, ScanResult passage, List<String> rightGates) {

    /** The reason's part in message keys; a plain admission has none. */
    static String key(ScanReason reason) {
        return reason == null ? "NONE" : reason.name();
    }

    public String reason() {
        return key(result.reason());
    }

    /** The name of shape and colour in the style sheet. */
    public String shape() {
        return result.verdict() == ScanVerdict.ALREADY_INSIDE
                ? "inside"
                : result.verdict().name().toLowerCase(Locale.ROOT);
    }

    public boolean asksForId() {
        boolean passes = result.verdict() == ScanVerdict.ADMIT || result.verdict() == ScanVerdict.CHECK;
        return passes && result.reason() != ScanReason.SECONDARY_PASS;
    }
}
