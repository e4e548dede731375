package org.pregny.bulk;

/** What can be done with many cases at once (conventions part 2). */
public enum BulkAction {
    APPROVE,
    WAITLIST,
    REFUSE,
    ASK,
    RELEASE;

    /** Whether it says something about every person of a case. */
    public boolean decides() {
        return this == APPROVE || this == WAITLIST || this == REFUSE;
    }

    /** Whether people may come by it, now or later: what is doubtful about them must be settled by a person before. */
    boolean admits() {
        return this == APPROVE || this == WAITLIST;
    }

    /** Whether the applicant hears of it, so that the case must be the reviewer's own. */
    boolean needsClaim() {
        return this != RELEASE;
    }
}
