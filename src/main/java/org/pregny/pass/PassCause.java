package org.pregny.pass;

import java.util.EnumSet;
import java.util.Set;

/** Why a pass changed: a closed list of codes, each with its words in every language. */
public enum PassCause {
    APPROVED,
    REQUESTED,
    OUTAGE,
    DOCUMENT_SEEN,
    LOST,
    SPOILT,
    CORRECTED,
    NOT_DELIVERED,
    EVENT_MOVED,
    SEGMENT_CHANGED,
    KEY_COMPROMISED,
    SECURITY,
    MISUSE,
    IDENTITY_IN_DOUBT,
    ISSUED_IN_ERROR,
    ORGANISATION_REMOVED,
    CLEARED,
    WITHDRAWN,
    APPROVAL_REVOKED,
    ACCREDITATION_SUSPENDED,
    EVENT_CANCELLED,
    EVENT_OVER,
    UNUSED;

    /** What the desk may replace a pass for. */
    public static Set<PassCause> ofReplacement() {
        return EnumSet.of(LOST, SPOILT, CORRECTED);
    }

    /** What a pass may be suspended for, and then revoked. */
    public static Set<PassCause> ofSuspension() {
        return EnumSet.of(SECURITY, MISUSE, IDENTITY_IN_DOUBT, ISSUED_IN_ERROR);
    }

    /**
     * Nothing that the desk checked has changed. The next version then stays active: its code travels by the same mail
     * as the first, so a stranger in that mailbox gains nothing.
     */
    boolean keepsActivation() {
        return this == SEGMENT_CHANGED;
    }
}
