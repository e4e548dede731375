package org.pregny.circulation;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.round.RoundStep;

/** The list of offices that lists are sent to is another now. */
record MissionsReplaced(UUID subjectId, int offices, Actor actor) implements RoundStep {

    @Override
    public String action() {
        return "circulation.missionsReplaced";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("offices", Integer.toString(offices));
    }
}
