package org.pregny.grant;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Something happened to an accreditation. */
record GrantEvent(AccreditationGrant grant, Kind kind, Actor actor) implements AuditedEvent {

    /** What can happen to one. */
    enum Kind {
        GRANTED("grant.granted"),
        SUSPENDED("grant.suspended"),
        REINSTATED("grant.reinstated"),
        REVOKED("grant.revoked"),
        EXPIRED("grant.expired");

        private final String action;

        Kind(String action) {
            this.action = action;
        }
    }

    @Override
    public String action() {
        return kind.action;
    }

    @Override
    public UUID caseId() {
        return grant.request();
    }

    @Override
    public UUID subjectId() {
        return grant.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", grant.number(), "process", grant.process());
    }
}
