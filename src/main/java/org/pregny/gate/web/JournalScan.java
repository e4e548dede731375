package org.pregny.gate.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.gate.Direction;
import org.pregny.gate.JournalEntry;
import org.pregny.gate.JournalEntry.JournalTime;
import org.pregny.gate.ScanReason;
import org.pregny.gate.ScanVerdict;

/** One entry of a journal just as a device wrote it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record JournalScan(
        @Schema(description = "1, 2, 3… of each device") long counter,
        @Schema(maxLength = 64) String nonce,
        String code,
        @Schema(description = "ENTRY or EXIT") String direction,
        @Schema(description = "RFC 3339") String scannedAt,
        String verdict,
        String reason,

        @Schema(description = "Number of the list that it was judged by")
        long snapshot,

        JournalEntry.Override override,

        @Schema(description = "Hash of the entry before, or the device's id", maxLength = 64)
        String previous,

        @Schema(
                description =
                        "Base64url of SHA-256 over JSON.stringify([counter, nonce, code, direction, scannedAt, verdict, reason,"
                                + " snapshot, override, previous])",
                maxLength = 64)
        String hash,

        @Schema(description = "Of the state by which the device stood there")
        Integer version) {

    private static final int LONGEST_HASH = 64;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_SECOND = 80;

    void check(String pointer, List<BodyFault> faults) {
        if (counter < 1) {
            faults.add(BodyFault.at(pointer + "/counter", "gate.api.fault.missing"));
        }
        if (nonce == null || !ScanBatch.isNonce(nonce)) {
            faults.add(BodyFault.at(pointer + "/nonce", "gate.api.fault.nonce"));
        }
        if (code == null) {
            faults.add(BodyFault.at(pointer + "/code", "gate.api.fault.missing"));
        }
        if (!isOneOf(Direction.values(), direction)) {
            faults.add(BodyFault.at(pointer + "/direction", "gate.api.fault.direction"));
        }
        if (scannedAt == null || ScanEntry.time(scannedAt).isEmpty()) {
            faults.add(BodyFault.at(pointer + "/scannedAt", "gate.api.fault.time"));
        }
        checkJudgement(pointer, faults);
        checkChain(pointer, faults);
    }

    private void checkJudgement(String pointer, List<BodyFault> faults) {
        if (!isOneOf(ScanVerdict.values(), verdict)) {
            faults.add(BodyFault.at(pointer + "/verdict", "gate.api.fault.verdict"));
        }
        if (reason != null && !isOneOf(ScanReason.values(), reason)) {
            faults.add(BodyFault.at(pointer + "/reason", "gate.api.fault.verdict"));
        }
        if (override != null
                && (isLong(override.reason(), LONGEST_REASON) || isLong(override.second(), LONGEST_SECOND))) {
            faults.add(BodyFault.at(pointer + "/override", "gate.api.fault.tooLong", Integer.toString(LONGEST_SECOND)));
        }
    }

    private void checkChain(String pointer, List<BodyFault> faults) {
        if (isLong(previous, LONGEST_HASH)) {
            faults.add(BodyFault.at(pointer + "/previous", "gate.api.fault.missing"));
        }
        if (isLong(hash, LONGEST_HASH)) {
            faults.add(BodyFault.at(pointer + "/hash", "gate.api.fault.missing"));
        }
    }

    /** Too long, or not there at all, or nothing that a database keeps. */
    private static boolean isLong(String text, int longest) {
        return text == null || text.length() > longest || text.indexOf(0) >= 0;
    }

    private static boolean isOneOf(Enum<?>[] all, String name) {
        return Stream.of(all).anyMatch(one -> one.name().equals(name));
    }

    JournalEntry entry() {
        return new JournalEntry(
                counter,
                nonce,
                code,
                Direction.valueOf(direction),
                new JournalTime(scannedAt, ScanEntry.time(scannedAt).orElseThrow()),
                ScanVerdict.valueOf(verdict),
                reason == null ? null : ScanReason.valueOf(reason),
                snapshot,
                override,
                previous,
                hash,
                version);
    }
}
