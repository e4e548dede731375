package org.pregny.event;

import java.time.LocalDateTime;

/**
 * What an organiser wants: this deadline later, for one organisation or for all.
 *
 * @param organisation empty for everybody
 * @param until the last second in time, in the event's wall time
 * @param outage when we were not there, if that is why; else null
 */
public record ExtensionOrder(
        EventCode event, Deadline deadline, String organisation, LocalDateTime until, String reason, String outage) {

    boolean isForEverybody() {
        return organisation == null || organisation.isBlank();
    }
}
