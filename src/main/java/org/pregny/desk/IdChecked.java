package org.pregny.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;
import org.pregny.pass.Pass;

/** The desk compared somebody with a pass; what it saw, in codes, and no name of anybody. */
record IdChecked(Pass pass, IdCheck check, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return check.passes() ? "desk.checked" : "desk.refused";
    }

    @Override
    public UUID caseId() {
        return pass.caseId();
    }

    @Override
    public UUID subjectId() {
        return pass.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("number", pass.number());
        facts.put("document", check.document().name());
        facts.put("name", check.nameMatches() ? "MATCHES" : "DIFFERS");
        facts.put("photo", check.photo().name());
        if (check.hours() != null) {
            facts.put("hours", check.hours().name());
        }
        if (check.proxy() != null) {
            facts.put("proxy", "true");
        }
        if (check.supervision() != null) {
            facts.put("supervised", "true");
        }
        return facts;
    }
}
