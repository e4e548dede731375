package org.pregny.pass;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;

/**
 * Numbered passes printed before a system fails, good on one day of an event; who got which is written down later.
 *
 * @param number counts the kits of the event
 * @param closedAt when its numbers were voided, or null
 * @param voidCause why they were voided all together, or null
 */
public record EmergencyKit(
        UUID id,
        EventCode event,
        int number,
        LocalDate day,
        int size,
        Language language,
        String madeBy,
        Instant madeAt,
        Instant closedAt,
        PassCause voidCause) {

    /** As it stands on the pass: number of the kit, running number and how many there are. */
    public String label(int running) {
        return number + "-" + running + "/" + size;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** No pass of it opens a gate, whoever has it: the event takes place on another day or not at all. */
    public boolean isVoid() {
        return voidCause != null;
    }
}
