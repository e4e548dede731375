package org.pregny.review;

import java.time.Instant;
import java.util.UUID;
import org.pregny.application.ApplicationId;

/**
 * A conflict of interest that a reviewer has declared: of one application, or of an organisation in advance.
 *
 * @param application null where it is about an organisation
 * @param organisation its name as declared; null where it is about one application
 * @param words for colleagues only
 * @param liftedAt null while it stands
 */
public record Bar(
        UUID id,
        String reviewer,
        ApplicationId application,
        String organisation,
        ConflictKind kind,
        String words,
        Instant declaredAt,
        Instant liftedAt) {

    /** Whether it is about an organisation and all its cases, and not about one application. */
    public boolean isOfOrganisation() {
        return organisation != null;
    }

    public boolean stands() {
        return liftedAt == null;
    }
}
