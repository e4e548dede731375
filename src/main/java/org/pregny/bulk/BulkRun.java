package org.pregny.bulk;

import java.time.Instant;
import java.util.Map;
import org.pregny.run.Run;
import org.pregny.run.RunId;
import org.pregny.run.RunState;

/**
 * Cases that one reviewer chose to act on together.
 *
 * @param plan null until it is said what to do
 */
public record BulkRun(
        RunId id, String openedBy, Instant openedAt, RunState state, BulkPlan plan, Instant startedAt, Instant endedAt)
        implements Run {

    @Override
    public String trail() {
        return "bulk.";
    }

    @Override
    public Map<String, String> facts() {
        return plan.reason() == null
                ? Map.of("action", plan.action().name())
                : Map.of("action", plan.action().name(), "reason", plan.reason().name());
    }
}
