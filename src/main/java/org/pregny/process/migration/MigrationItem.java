package org.pregny.process.migration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One running process of a migration and what became of it.
 *
 * @param caseId the application it belongs to; null if it belongs to none
 * @param reference what people call it: the application's number, or the key it was started with
 * @param activity where it stood when it was looked at, several with a comma between
 * @param barrier why it stays; null unless it does
 * @param detail the engine's own words about that; null if there are none
 */
public record MigrationItem(
        int position,
        String instance,
        UUID caseId,
        String reference,
        String activity,
        State state,
        Barrier barrier,
        String detail,
        int tries,
        Instant endedAt) {

    /** Where one case stands. */
    public enum State {
        /** Not looked at. */
        WAITING,
        /** Rehearsed, and can move. */
        READY,
        DONE,
        STAYS,
        FAILED
    }

    /** The activities at which it stood. */
    public List<String> activities() {
        return activity == null || activity.isEmpty() ? List.of() : List.of(activity.split(","));
    }
}
