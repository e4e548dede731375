package org.pregny.gate;

import java.time.Duration;
import java.time.Instant;
import org.pregny.pass.Pass;

/** A scan as a device tells of it, with what the server makes of its place, its code and its time. */
record ToldScan(JournalEntry entry, ScanPlace place, HeldOut<Pass> shown, Instant now) {

    private static final Duration AHEAD = Duration.ofMinutes(2);
    private static final Duration OLDEST = Duration.ofHours(48);

    Pass pass() {
        return shown.pass();
    }

    /** With the verdict that the device gave, whatever the server thinks of it; nothing happened later than now. */
    ScanResult result() {
        Instant said = entry.scannedAt().instant();
        return new ScanResult(
                entry.nonce(),
                place.gate(),
                entry.verdict(),
                entry.reason(),
                pass() == null ? null : pass().id(),
                pass() == null ? null : place.event(),
                entry.direction(),
                said.isAfter(now) ? now : said);
    }

    /** By the verdict, or because two people let somebody in against it; of whom nobody knows, nobody is counted. */
    boolean wentThrough() {
        return pass() != null && (entry.verdict().isPassage() || entry.override() != null);
    }

    boolean isTimedOddly() {
        Instant said = entry.scannedAt().instant();
        return said.isAfter(now.plus(AHEAD)) || said.isBefore(now.minus(OLDEST));
    }
}
