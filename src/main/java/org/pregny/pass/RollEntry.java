package org.pregny.pass;

import java.time.Instant;
import java.util.UUID;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.event.SegmentSet;

/**
 * A pass as gates must know it: nothing of documents, countries or addresses.
 *
 * @param representative null for every kind but the special event pass
 * @param activatedAt null until the desk has seen the holder
 * @param label name to print, the organisation on a secondary pass, or the number in its kit
 * @param words what it is found by, in plain Latin letters, a space before each
 * @param category null on passes that name nobody
 */
public record RollEntry(
        UUID id,
        String number,
        EventCode event,
        PassState state,
        PassType type,
        int version,
        Instant validFrom,
        Instant validUntil,
        Instant activatedAt,
        SegmentSet segments,
        String kid,
        RepresentativeId representative,
        String label,
        String words,
        String category,
        boolean hasPhoto) {}
