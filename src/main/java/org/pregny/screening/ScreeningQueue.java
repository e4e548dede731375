package org.pregny.screening;

/** The queues that officers work through; each is a condition on its tasks. */
public enum ScreeningQueue {
    MINE("assignee = :me"),
    UNASSIGNED("assignee is null"),
    OVERDUE("due_at < :now"),
    /** Its condition is the day of each round. */
    DUE_TODAY(null),
    TO_RECOMMEND("stage = 'RECOMMEND_REQUEST'"),
    TO_RECONSIDER("stage = 'RECONSIDER_REQUEST'"),
    RESUBMITTED("resubmitted = true"),
    POSSIBLE_DUPLICATES("possible_duplicate = true"),
    ALL("1 = 1"),
    DONE("1 = 1");

    private final String condition;

    ScreeningQueue(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    String state() {
        return this == DONE ? "DONE" : "OPEN";
    }
}
