package org.pregny.selection;

/** What becomes, or became, of an application when a set is handed to the decisions. */
public enum SetOutcome {
    DECIDED,
    INFORMATION_ASKED,
    NOT_UNDER_REVIEW,
    HELD_BY_ANOTHER,
    BARRED,
    REGISTERED_ELSEWHERE,
    CHANGED_MEANWHILE,
    REFUSED;

    public boolean isDone() {
        return this == DECIDED;
    }
}
