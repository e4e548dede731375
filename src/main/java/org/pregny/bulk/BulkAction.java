package org.pregny.bulk;

import java.util.List;

/** What can be done with many cases at once (conventions part 2). */
public enum BulkAction {
    APPROVE,
    WAITLIST,
    REFUSE,
    ASK,
    RELEASE,
    /** To one reviewer; for leads. */
    ASSIGN,
    /** Takes back what another run has decided, as long as it has not left. */
    UNDO;

    /** What a reviewer may choose for cases of the work list. */
    public static List<BulkAction> offered(boolean lead) {
        return lead
                ? List.of(APPROVE, WAITLIST, REFUSE, ASK, RELEASE, ASSIGN)
                : List.of(APPROVE, WAITLIST, REFUSE, ASK, RELEASE);
    }

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
        return decides() || this == ASK;
    }
}
