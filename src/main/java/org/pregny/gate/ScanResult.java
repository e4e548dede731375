package org.pregny.gate;

import java.time.Instant;
import org.pregny.event.EventCode;
import org.pregny.pass.PassId;

/** The stored outcome of one scan. */
public record ScanResult(
        String nonce,
        String gate,
        ScanVerdict verdict,
        ScanReason reason,
        PassId pass,
        EventCode event,
        Direction direction,
        Instant scannedAt) {

    public GateDecision decision() {
        return new GateDecision(verdict, reason);
    }

    /** The same scan with another verdict. */
    ScanResult judged(ScanVerdict other, ScanReason otherReason) {
        return new ScanResult(nonce, gate, other, otherReason, pass, event, direction, scannedAt);
    }
}
