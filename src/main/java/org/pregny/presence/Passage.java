package org.pregny.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.pass.PassId;

/**
 * Somebody went into or out of a zone.
 *
 * @param holder the person, or the pass where it names nobody
 * @param depth how far inside: through a gate, a door, or into a room
 * @param inside where they are now, by this passage
 */
record Passage(
        UUID holder,
        PassId pass,
        String zone,
        EventCode event,
        LocalDate day,
        int depth,
        String gate,
        boolean inside,
        boolean seat,
        Instant at) {}
