package org.pregny.bulk.web;

import java.util.Map;
import java.util.Optional;
import org.pregny.application.RefusalReason;
import org.pregny.bulk.BulkAction;
import org.pregny.bulk.BulkPlan;

/** What a reviewer wants to be done with all chosen cases, just as typed. */
record BulkForm(Map<String, String> typed) {

    static BulkForm of(BulkPlan plan) {
        if (plan == null) {
            return new BulkForm(Map.of("waiting", "on"));
        }
        return new BulkForm(Map.of(
                "action",
                plan.action().name(),
                "reason",
                plan.reason() == null ? "" : plan.reason().name(),
                wordsOf(plan.action()),
                plan.words() == null ? "" : plan.words(),
                "office",
                plan.action() == BulkAction.HAND_OVER ? plan.receiver() : "",
                "waiting",
                plan.waiting() ? "on" : "",
                "unconfirmed",
                plan.unconfirmed() ? "on" : ""));
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean isTicked(String name) {
        return text(name).equals("on");
    }

    Optional<BulkAction> action() {
        return BulkAction.offered(true).stream()
                .filter(a -> a.name().equals(text("action")))
                .findFirst();
    }

    BulkPlan plan(BulkAction action) {
        RefusalReason reason = RefusalReason.ofReviewers(text("reason")).orElse(null);
        String receiver = text(action == BulkAction.HAND_OVER ? "office" : "colleague");
        return new BulkPlan(
                action, reason, text(wordsOf(action)), receiver, isTicked("waiting"), isTicked("unconfirmed"));
    }

    /** The field in which the words of this action are typed. */
    private static String wordsOf(BulkAction action) {
        return switch (action) {
            case ASK -> "question";
            case HAND_OVER -> "why";
            default -> "note";
        };
    }
}
