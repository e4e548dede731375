package org.pregny.process.web;

import java.util.List;
import java.util.Map;
import org.pregny.process.migration.ModelStep;

/**
 * One step at which cases can stand, and where they may go on.
 *
 * @param chosen id of the step at which they go on; null if they stay
 * @param standing how many stand there at this moment
 * @param faults what the engine has against it
 */
record PlaceRow(
        ModelStep step, List<ModelStep> options, String chosen, int standing, List<Map<String, String>> faults) {

    /** Whether nothing has to be thought about. */
    public boolean isSame() {
        return step.id().equals(chosen) && faults.isEmpty();
    }

    public String field() {
        return MigrationForm.field(step.id());
    }
}
