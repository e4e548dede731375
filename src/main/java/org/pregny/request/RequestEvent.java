package org.pregny.request;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.round.RoundStep;

/** A step in the course of a request was taken. */
record RequestEvent(RequestId request, Taking taking) implements RoundStep {

    @Override
    public String action() {
        return taking.step().action();
    }

    @Override
    public UUID caseId() {
        return request.uuid();
    }

    @Override
    public UUID subjectId() {
        return request.uuid();
    }

    @Override
    public Actor actor() {
        return taking.by();
    }

    @Override
    public Map<String, String> facts() {
        return taking.facts();
    }
}
