package org.pregny.occurrence;

import java.time.Instant;
import org.pregny.gate.Direction;
import org.pregny.gate.ScanConcern;
import org.pregny.gate.ScanReason;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.pass.PassId;

/**
 * One scan of a case, as it happened at the gate.
 *
 * @param nonce with the gate, names the scan; null where the case is about all that a device sent
 * @param serverVerdict what the server would have said, where it would have said something else; otherwise null
 */
public record Sighting(
        String gate,
        String nonce,
        PassId pass,
        Direction direction,
        ScanVerdict verdict,
        ScanReason reason,
        ScanVerdict serverVerdict,
        Instant at,
        String device,
        String remark) {

    static Sighting of(ScanConcern concern) {
        ScanResult scan = concern.scan();
        ScanResult other = concern.other();
        boolean judgedTwice = scan != null && other != null && isSame(scan, other);
        return scan == null
                ? new Sighting(
                        concern.gate(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        concern.at(),
                        concern.device(),
                        concern.remark())
                : of(scan, judgedTwice ? other.verdict() : null, concern.device(), concern.remark());
    }

    static Sighting of(ScanResult scan, ScanVerdict serverVerdict, String device, String remark) {
        return new Sighting(
                scan.gate(),
                scan.nonce(),
                scan.pass(),
                scan.direction(),
                scan.verdict(),
                scan.reason(),
                serverVerdict,
                scan.scannedAt(),
                device,
                remark);
    }

    static boolean isSame(ScanResult one, ScanResult other) {
        return one.gate().equals(other.gate()) && one.nonce().equals(other.nonce());
    }
}
