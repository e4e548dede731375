package org.pregny.process.migration;

import java.util.Map;

/**
 * How cases are moved.
 *
 * @param places by the activity at which a case stands, the activity at which it goes on; whoever stands at none stays
 * @param failedToo whether cases in which a step has failed for good are moved as well
 * @param datesAnew whether dates of running timers are worked out by the new version; else they stay, as they were
 *     moved with their event
 */
public record MigrationChoices(Map<String, String> places, boolean failedToo, boolean datesAnew) {

    public MigrationChoices {
        places = Map.copyOf(places);
    }
}
