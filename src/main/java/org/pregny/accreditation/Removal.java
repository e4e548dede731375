package org.pregny.accreditation;

import java.time.Instant;
import java.util.UUID;
import org.pregny.event.EventCode;

/**
 * An organisation may not come to an event any more (domain b1, removal); it stands until somebody lifts it.
 *
 * @param organisation as one application told it; every application of the same organisation is meant
 */
public record Removal(
        UUID id, Organisation organisation, EventCode event, String note, String removedBy, Instant removedAt) {}
