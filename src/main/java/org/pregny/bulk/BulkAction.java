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
    /** To another office. */
    HAND_OVER,
    /** On everybody in them as a set says that was chosen on a board. */
    DECIDE_SET,
    /** Takes back what another run has decided, as long as it has not left. */
    UNDO;

    /** What a reviewer may choose for cases of the work list. */
    public static List<BulkAction> offered(boolean lead) {
        return lead
                ? List.of(APPROVE, WAITLIST, REFUSE, ASK, RELEASE, HAND_OVER, ASSIGN)
                : List.of(APPROVE, WAITLIST, REFUSE, ASK, RELEASE, HAND_OVER);
    }

    /** Whether it says something about every person of a case. */
    public boolean decides() {
        return this == APPROVE || this == WAITLIST || this == REFUSE || this == DECIDE_SET;
    }

    /** Whether it is for leads alone. */
    boolean isForLeads() {
        return this == ASSIGN || this == DECIDE_SET;
    }

    /** Whether people may come by it, now or later. */
    boolean admits() {
        return admitsUnseen() || this == DECIDE_SET;
    }

    /** Whether it does so without anybody having looked at them: what is doubtful must be settled by a person before. */
    boolean admitsUnseen() {
        return this == APPROVE || this == WAITLIST;
    }

    /** Whether the applicant hears of it, so that the case must be the reviewer's own. */
    boolean needsClaim() {
        return decides() || this == ASK;
    }
}
