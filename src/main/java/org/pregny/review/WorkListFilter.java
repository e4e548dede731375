package org.pregny.review;

/** What the work list shows: whose tasks, and of which event; null means all. */
public record WorkListFilter(View view, String event, String signInName) {

    /** The list shows so many tasks at most. */
    public static final int LONGEST = 100;

    /** The views reviewers work with. */
    public enum View {
        ALL,
        MINE,
        UNASSIGNED,
        OVERDUE,
        DONE
    }
}
