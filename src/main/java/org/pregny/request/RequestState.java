package org.pregny.request;

/** Where a request stands (domain P1); drafts are none yet. */
public enum RequestState {
    SUBMITTED(true),
    SCREENING(true),
    INFO_REQUESTED(true),
    /** One officer said yes; nobody outside is told before a second one agrees. */
    PRE_APPROVED(true),
    RECOMMENDED(true),
    CIRCULATED(true),
    UNDER_CONSULTATION(true),
    ACCREDITED(false),
    NOT_ACCREDITED(false),
    NOT_NEEDED(false),
    WITHDRAWN(false),
    LAPSED(false),
    MERGED(false);

    private final boolean pending;

    RequestState(boolean pending) {
        this.pending = pending;
    }

    /** Whether somebody still has to decide on it. */
    public boolean isPending() {
        return pending;
    }

    /** Key of its words. */
    public String messageKey() {
        return "request.state." + name();
    }

    /** What the organisation may read of it: who agreed with whom inside is nobody's business outside. */
    public RequestState told() {
        return this == PRE_APPROVED ? SCREENING : this;
    }
}
