package org.pregny.accreditation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A register has a new version; with its undoing, the number of the version that was undone. */
record RegisterRevised(RegisterVersion made, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return made.undoes() == null ? "accreditation.registerRevised" : "accreditation.registerUndone";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(("register:" + made.register()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("register", made.register());
        facts.put("version", String.valueOf(made.version()));
        facts.put("added", String.valueOf(made.size().added()));
        facts.put("changed", String.valueOf(made.size().changed()));
        facts.put("removed", String.valueOf(made.size().removed()));
        facts.put("digest", made.digest());
        return facts;
    }
}
