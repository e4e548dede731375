package org.pregny.review;

import java.util.List;

/** What the work list shows: whose tasks, which of them, and those whose names begin with all of the words. */
public record WorkListFilter(View view, String signInName, Narrowing narrowing, List<String> words) {

    /** The views reviewers work with. */
    public enum View {
        MINE,
        UNASSIGNED,
        OVERDUE,
        DUE_TODAY,
        RESUBMITTED,
        POSSIBLE_DOUBLES,
        VISA_URGENT,
        ALL,
        DONE
    }

    /** A whole view, or that of one event. */
    public WorkListFilter(View view, String event, String signInName) {
        this(view, signInName, Narrowing.to(event), List.of());
    }

    boolean isOneWord() {
        return view == View.ALL && narrowing.isNone() && words.size() == 1;
    }

    WorkListFilter in(View other) {
        return new WorkListFilter(other, signInName, narrowing, List.of());
    }
}
