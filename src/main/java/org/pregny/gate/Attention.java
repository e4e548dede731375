package org.pregny.gate;

import java.util.Map;
import org.pregny.pass.PassType;

/**
 * What the guard must see before somebody may pass: secondary and emergency passes name nobody, a typed number is not
 * signed, and a list that is too old is never silently green.
 */
final class Attention {

    private static final Map<PassType, ScanReason> OF_TYPE = Map.of(
            PassType.SECONDARY_PASS, ScanReason.SECONDARY_PASS,
            PassType.EMERGENCY_PASS, ScanReason.EMERGENCY_PASS);

    private Attention() {}

    static GateDecision admitting(Presentation presentation) {
        ScanReason reason = reason(presentation);
        if (presentation.listAge() > presentation.plan().maxAge()) {
            return new GateDecision(ScanVerdict.STALE_DATA, reason);
        }
        return new GateDecision(reason == null ? ScanVerdict.ADMIT : ScanVerdict.ADMIT_WITH_ATTENTION, reason);
    }

    private static ScanReason reason(Presentation presentation) {
        GatePass pass = presentation.pass();
        if (OF_TYPE.containsKey(pass.type())) {
            return OF_TYPE.get(pass.type());
        }
        if (presentation.shown().kind() == HeldOut.Kind.TYPED) {
            return ScanReason.TYPED_NUMBER;
        }
        return pass.assisted() ? ScanReason.ASSISTANCE : null;
    }
}
