package org.pregny.document;

import java.time.Instant;
import java.util.UUID;

/** A document that waits for the scanner, with nothing personal about it. */
public record Waiting(UUID id, DocumentFormat format, int size, Instant takenAt, int scans, Instant nextScanAt) {

    public int kilobytes() {
        return Document.kilobytes(size);
    }
}
