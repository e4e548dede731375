package org.pregny.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A step in the course of a request: what the audit trail calls it, where it leads, and from which states it may be taken. */
public enum RequestStep {
    SUBMITTED("request.submitted", RequestState.SUBMITTED),
    BASIS_CHECKED("request.basisChecked", null, RequestState.SUBMITTED),
    NOT_NEEDED("request.notNeeded", RequestState.NOT_NEEDED, RequestState.SUBMITTED),
    SCREENED("request.screeningBegun", RequestState.SCREENING, RequestState.SUBMITTED),
    OVERDUE("request.overdue", null, RequestState.SCREENING, RequestState.PRE_APPROVED, RequestState.NOT_ACCREDITED),
    ASKED("request.asked", RequestState.INFO_REQUESTED, RequestState.SCREENING),
    ANSWERED("request.answered", RequestState.SCREENING, RequestState.INFO_REQUESTED),
    LAPSED("request.lapsed", RequestState.LAPSED, RequestState.INFO_REQUESTED),
    PRE_APPROVED("request.preApproved", RequestState.PRE_APPROVED, RequestState.SCREENING),
    SENT_BACK("request.sentBack", RequestState.SCREENING, RequestState.PRE_APPROVED),
    RECOMMENDED("request.recommended", RequestState.RECOMMENDED, RequestState.PRE_APPROVED),
    CIRCULATED("request.circulated", RequestState.CIRCULATED, RequestState.RECOMMENDED),
    OBJECTED("request.objected", RequestState.UNDER_CONSULTATION, RequestState.CIRCULATED),
    OBJECTIONS_SETTLED("request.objectionsSettled", RequestState.CIRCULATED, RequestState.UNDER_CONSULTATION),
    ACCREDITED("request.accredited", RequestState.ACCREDITED, RequestState.CIRCULATED),
    REFUSED("request.refused", RequestState.NOT_ACCREDITED, RequestState.SCREENING),
    OBJECTION_UPHELD("request.objectionUpheld", RequestState.NOT_ACCREDITED, RequestState.UNDER_CONSULTATION),
    RECONSIDERATION_ASKED("request.reconsiderationAsked", null, RequestState.NOT_ACCREDITED),
    UPHELD("request.refusalUpheld", null, RequestState.NOT_ACCREDITED),
    REVERSED("request.refusalReversed", RequestState.RECOMMENDED, RequestState.NOT_ACCREDITED),
    WITHDRAWN("request.withdrawn", RequestState.WITHDRAWN, pending()),
    MERGED("request.merged", RequestState.MERGED, pending());

    private static final Set<RequestStep> INSIDE = EnumSet.of(BASIS_CHECKED, OVERDUE, PRE_APPROVED, SENT_BACK);

    private final String action;
    private final RequestState leadsTo;
    private final List<RequestState> from;

    RequestStep(String action, RequestState leadsTo, RequestState... from) {
        this.action = action;
        this.leadsTo = leadsTo;
        this.from = List.of(from);
    }

    /** Whether the organisation is told: what officers agree on among themselves, it is not. */
    public boolean isTold() {
        return !INSIDE.contains(this);
    }

    String action() {
        return action;
    }

    /** Null where the state stays. */
    RequestState leadsTo() {
        return leadsTo;
    }

    boolean mayFollow(RequestState state) {
        return from.contains(state);
    }

    private static RequestState[] pending() {
        return EnumSet.allOf(RequestState.class).stream()
                .filter(RequestState::isPending)
                .toArray(RequestState[]::new);
    }
}
