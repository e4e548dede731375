package org.pregny.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pregny.audit.AuditEntry;

/** Goes through one case as it happened, and knows at each line by which model it ran and which version of it each reader had seen. */
final class CaseWalk {

    private static final String BEGUN = "application.submitted";
    private static final String READ = "review.caseRead";
    private static final String MOVED = "process.caseMigrated";
    private static final String HELD = "application.decisionHeld";

    /** What it must pass beside the decisions. */
    static final List<String> ACTIONS = List.of(BEGUN, MOVED, READ);

    private final RulesInForce rules;
    private final Map<String, String> seen = new HashMap<>();
    private String model = "";

    CaseWalk(RulesInForce rules) {
        this.rules = rules;
    }

    void pass(AuditEntry entry) {
        switch (entry.action()) {
            case BEGUN -> model = rules.model(entry.id());
            case MOVED -> move(entry.facts());
            case READ, HELD -> seen.put(entry.actor().name(), entry.facts().get("version"));
            default -> {}
        }
    }

    /** Other models may be moved for the same case. */
    private void move(Map<String, String> facts) {
        if (RulesInForce.MODEL.equals(facts.get("model"))) {
            model = facts.get("to");
        }
    }

    /** Empty when whoever decided had never opened the case, or when nobody decided. */
    String seenBy(String name) {
        return seen.getOrDefault(name, "");
    }

    String rules(AuditEntry entry) {
        return rules.words(model, entry.id());
    }

    String edition(AuditEntry entry) {
        return rules.edition(entry.id());
    }
}
