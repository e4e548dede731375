package org.pregny.gate.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pregny.gate.Direction;
import org.pregny.gate.ScanRequest;

/** One scan just as a device wrote it. */
record ScanEntry(
        @Schema(description = "Text of the QR code, or a pass number typed by hand", maxLength = 1000)
        String code,

        @Schema(description = "Chosen by the device: the same nonce at the same gate is the same scan", maxLength = 64)
        String nonce,

        @Schema(description = "ENTRY (default) or EXIT") String direction,

        @Schema(description = "When it happened, RFC 3339; default now", example = "2017-10-11T10:00:00Z")
        String scannedAt) {

    /** RFC 3339 has years of four digits, ISO 8601 in Java has more. */
    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("\\d{4}-.*");

    void check(String pointer, List<BodyFault> faults) {
        if (code == null || code.isBlank()) {
            faults.add(BodyFault.at(pointer + "/code", "gate.api.fault.missing"));
        } else if (!ScanBatch.isCode(code)) {
            String longest = Integer.toString(ScanBatch.LONGEST_CODE);
            faults.add(BodyFault.at(pointer + "/code", "gate.api.fault.tooLong", longest));
        }
        if (nonce == null || !ScanBatch.isNonce(nonce)) {
            faults.add(BodyFault.at(pointer + "/nonce", "gate.api.fault.nonce"));
        }
        if (way().isEmpty()) {
            faults.add(BodyFault.at(pointer + "/direction", "gate.api.fault.direction"));
        }
        if (scannedAt != null && time().isEmpty()) {
            faults.add(BodyFault.at(pointer + "/scannedAt", "gate.api.fault.time"));
        }
    }

    ScanRequest request() {
        return new ScanRequest(code, nonce, way().orElseThrow(), time().orElse(null));
    }

    private Optional<Direction> way() {
        try {
            return Optional.of(direction == null ? Direction.ENTRY : Direction.valueOf(direction));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Optional<Instant> time() {
        return scannedAt == null ? Optional.empty() : time(scannedAt);
    }

    /** In microseconds, the finest that is stored: a repeat is answered with the very same time. */
    static Optional<Instant> time(String written) {
        if (!FOUR_DIGIT_YEAR.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
