package org.pregny.circulation;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.round.RoundStep;

/** A step in the course of an objection; the trail names no State, which may want to stay unnamed. */
record ObjectionEvent(Objection objection, Step step, Actor actor) implements RoundStep {

    /** What was done. */
    enum Step {
        ENTERED("circulation.objectionEntered"),
        RAISED("circulation.objectionRaised"),
        DROPPED("circulation.objectionDropped"),
        REPLIED("circulation.objectionReplied"),
        NOTED("circulation.objectionNoted"),
        ENDED("circulation.objectionEnded");

        private final String action;

        Step(String action) {
            this.action = action;
        }
    }

    @Override
    public String action() {
        return step.action;
    }

    @Override
    public UUID caseId() {
        return objection.request().uuid();
    }

    @Override
    public UUID subjectId() {
        return objection.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "list", objection.list().toString(), "state", objection.state().name());
    }
}
