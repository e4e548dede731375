package org.pregny.document;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pregny.application.ApplicationId;

/**
 * A document of an applicant, without its bytes.
 *
 * @param draft the draft that took it in; the application itself, if it was added to that later
 * @param application what it was submitted with, or null
 * @param name as the applicant's file was called, cleaned; never a path
 * @param sha256 of the bytes as they came, in hexadecimal
 */
public record Document(
        UUID id,
        UUID draft,
        ApplicationId application,
        DocumentKind kind,
        DocumentFormat format,
        String name,
        int size,
        String sha256,
        DocumentState state,
        Instant takenAt) {

    private static final int KILOBYTE = 1000;

    /** In kilobytes, rounded up, so that nothing weighs nothing. */
    public int kilobytes() {
        return kilobytes(size);
    }

    /** What a receipt says of it. */
    Map<String, String> described() {
        return Map.of("kind", kind.name(), "sha256", sha256);
    }

    static int kilobytes(int size) {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }
}
