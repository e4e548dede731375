package org.pregny.review;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An office was made, or its names or members are others now. */
record OfficeKept(String code, int members, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "review.officeKept";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("office", code, "members", Integer.toString(members));
    }
}
