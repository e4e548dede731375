package org.pregny.gate.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.pregny.gate.GateOverride;
import org.pregny.gate.OverrideOrder;
import org.pregny.kernel.Actor;

/** A supervisor who signs on a device for somebody whom the rules keep out. */
record OverrideEntry(
        @Schema(description = "Of the scan that was refused", maxLength = 64)
        String nonce,

        @Schema(maxLength = GateOverride.LONGEST_REASON) String reason,

        @Schema(description = "Sign-in name", maxLength = LONGEST_SECRET)
        String supervisor,

        @Schema(maxLength = LONGEST_SECRET) String password) {

    private static final int LONGEST_SECRET = 200;

    void check(List<BodyFault> faults) {
        if (nonce == null || !ScanBatch.isNonce(nonce)) {
            faults.add(BodyFault.at("/nonce", "gate.api.fault.nonce"));
        }
        missing("/reason", reason, GateOverride.LONGEST_REASON, faults);
        missing("/supervisor", supervisor, LONGEST_SECRET, faults);
        missing("/password", password, LONGEST_SECRET, faults);
    }

    private static void missing(String pointer, String text, int longest, List<BodyFault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(BodyFault.at(pointer, "gate.api.fault.missing"));
        } else if (text.length() > longest) {
            faults.add(BodyFault.at(pointer, "gate.api.fault.tooLong", Integer.toString(longest)));
        }
    }

    OverrideOrder order(Actor guard) {
        return new OverrideOrder(reason, guard, supervisor, password);
    }
}
