package org.pregny.kernel;

import java.util.Map;
import java.util.UUID;

/**
 * A fact that the audit trail must hold; published inside the transaction that made it true.
 *
 * <p>Facts carry ids, codes and times, never names, addresses or document numbers.
 */
public interface AuditedEvent {

    /** Dotted code {@code <room>.<verb>}, for example {@code pass.issued}. */
    String action();

    /** The application whose story this belongs to; null when it belongs to none. */
    UUID caseId();

    /** The thing it happened to (application, representative, pass …). */
    UUID subjectId();

    Actor actor();

    /** Codes and times worth keeping, in the order they should be read. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
