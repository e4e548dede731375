package org.pregny.accreditation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A line that was granted here was entered into a register, or says something else from now on. */
record RegisterLineStated(String register, String reference, RegisterStatus status, LocalDate validUntil, Actor actor)
        implements AuditedEvent {

    @Override
    public String action() {
        return "accreditation.lineStated";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(("register:" + register).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts =
                new TreeMap<>(Map.of("register", register, "reference", reference, "status", status.name()));
        if (validUntil != null) {
            facts.put("validUntil", validUntil.toString());
        }
        return facts;
    }
}
