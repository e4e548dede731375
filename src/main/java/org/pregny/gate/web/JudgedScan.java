package org.pregny.gate.web;

import java.time.Instant;
import java.util.Optional;
import org.pregny.device.Assignment;
import org.pregny.gate.Direction;
import org.pregny.gate.Judged;
import org.pregny.gate.ScanReason;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.pass.Pass;

/**
 * The server's verdict on one scan, in codes: the device has the words.
 *
 * @param nextStep the key of what to do then
 * @param holder none where nobody compares faces
 */
record JudgedScan(
        String nonce,
        ScanVerdict verdict,
        ScanReason reason,
        String nextStep,
        String passId,
        String event,
        Direction direction,
        Instant scannedAt,
        ScanAnswer.HolderView holder,
        Facts facts) {

    /** What the sentence names; times in seconds since 1970. */
    record Facts(Long validFrom, Long validUntil, String lastGate, Long lastAt) {}

    static JudgedScan of(Judged judged, Optional<ScanResult> before, Assignment place) {
        ScanResult result = judged.result();
        Pass pass = judged.pass();
        boolean shown = pass != null && place.profile().isAttended();
        return new JudgedScan(
                result.nonce(),
                result.verdict(),
                result.reason(),
                result.decision().key(),
                result.pass() == null ? null : result.pass().toString(),
                result.event() == null ? null : result.event().text(),
                result.direction(),
                result.scannedAt(),
                shown ? ScanAnswer.HolderView.of(pass) : null,
                facts(pass, before));
    }

    private static Facts facts(Pass pass, Optional<ScanResult> before) {
        return new Facts(
                pass == null ? null : pass.validFrom().getEpochSecond(),
                pass == null ? null : pass.validUntil().getEpochSecond(),
                before.map(ScanResult::gate).orElse(null),
                before.map(passage -> passage.scannedAt().getEpochSecond()).orElse(null));
    }
}
