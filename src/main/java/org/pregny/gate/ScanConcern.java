package org.pregny.gate;

import java.time.Instant;
import org.pregny.event.EventCode;

/**
 * Something about a scan, or about the device that reports it, that no machine should settle (domain P5).
 *
 * @param device that reported it; null for a gate's own page
 * @param scan null when all that a device sent is doubtful and not one scan
 * @param other the other passage of the same pass, or the same scan as the server would have judged it; null when there is none
 * @param remark what a machine can add, without personal data; or the reason of an override; null when there is nothing
 */
public record ScanConcern(
        Kind kind,
        EventCode event,
        String gate,
        Instant at,
        String device,
        ScanResult scan,
        ScanResult other,
        String remark) {

    /** What is doubtful: a closed list, each with its sentence in every language. */
    public enum Kind {
        /** One pass was let in at two gates that knew nothing of each other. */
        ADMITTED_TWICE,
        /** A device without network let in whom the server would have refused. */
        WOULD_HAVE_BEEN_REFUSED,
        /** The journal of a device was changed after it was written. */
        BROKEN_CHAIN,
        /** Entries of a device's journal never came. */
        MISSING_COUNTER,
        /** A journal was not signed by the device it is said to be from. */
        BAD_SIGNATURE,
        /** A scan was reported for a time that cannot be right. */
        CLOCK,
        /** The server said one thing and the gate did another. */
        ACTED_OTHERWISE,
        /** Two members of staff let somebody in against the verdict. */
        OVERRIDE,
        /** The same by a device without network, where nobody could check who the second one was. */
        UNVERIFIED_OVERRIDE
    }

    public static ScanConcern of(Kind kind, EventCode event, ScanResult scan) {
        return new ScanConcern(kind, event, scan.gate(), scan.scannedAt(), null, scan, null, null);
    }

    public static ScanConcern ofDevice(Kind kind, EventCode event, String gate, Instant at, String device) {
        return new ScanConcern(kind, event, gate, at, device, null, null, null);
    }

    public ScanConcern onDevice(String id) {
        return new ScanConcern(kind, event, gate, at, id, scan, other, remark);
    }

    public ScanConcern against(ScanResult another) {
        return new ScanConcern(kind, event, gate, at, device, scan, another, remark);
    }

    public ScanConcern noting(String words) {
        return new ScanConcern(kind, event, gate, at, device, scan, other, words);
    }
}
