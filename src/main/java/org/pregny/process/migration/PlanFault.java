package org.pregny.process.migration;

import java.util.Arrays;
import java.util.List;

/**
 * Why the engine does not take a plan.
 *
 * @param source the activity at which cases stand, {@code target} the one they shall go to
 * @param detail the engine's own words
 */
public record PlanFault(Kind kind, String source, String target, String detail) {

    /** What is wrong, known by how the engine's sentence begins. */
    public enum Kind {
        TYPE("Activities have incompatible types", "Events are not of the same type"),
        TWICE("There are multiple mappings"),
        OUTER("The closest mapped ancestor"),
        LOOP("Cannot remove the inner activity", "Must map the inner activity", "Target activity '"),
        ATTACHED("The source activity's event scope"),
        GATEWAY_SMALLER("The target gateway must have"),
        GATEWAY_OUTER("The gateway's flow scope"),
        GATEWAY_SHARED("Only one gateway"),
        TRIGGER("Cannot update ", "Conditional event has to migrate"),
        OTHER;

        private final List<String> beginnings;

        Kind(String... beginnings) {
            this.beginnings = List.of(beginnings);
        }

        static Kind saidBy(String sentence) {
            return Arrays.stream(values())
                    .filter(kind -> kind.beginnings.stream().anyMatch(sentence::startsWith))
                    .findFirst()
                    .orElse(OTHER);
        }
    }
}
