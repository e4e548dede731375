package org.pregny.process;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** From now on cases begin by these versions of the models, and tables are asked in these. */
record ModelsInForce(Map<String, String> versions) implements AuditedEvent {

    static final String ACTION = "process.modelsInForce";

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return null;
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Map<String, String> facts() {
        return versions;
    }
}
