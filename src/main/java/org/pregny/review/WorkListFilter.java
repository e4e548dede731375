package org.pregny.review;

/** What the work list shows: whose tasks, and of which event; null means all. */
public record WorkListFilter(View view, String event, String signInName) {

    /** The views reviewers work with. */
    public enum View {
        ALL,
        MINE,
        UNASSIGNED,
        OVERDUE,
        DONE
    }
}
