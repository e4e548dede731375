package org.pregny.site;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An account of staff was made, or allowed or forbidden to sign in. */
record StaffEvent(String action, String account, String roles, Actor actor) implements AuditedEvent {

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("account", account, "roles", roles);
    }
}
