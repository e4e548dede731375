package org.pregny.application;

import java.time.Instant;

/**
 * Something that has happened to an application, for its applicant to read.
 *
 * @param person the name to print of the one it is about, or null
 * @param other the name of the one who comes instead, or null
 */
public record HistoryLine(Instant at, Kind kind, String person, String other) {

    public HistoryLine(Instant at, Kind kind, String person) {
        this(at, kind, person, null);
    }

    /** What can have happened; each has its words in every language. */
    public enum Kind {
        RECEIVED,
        ASKED,
        ANSWERED,
        CHANGED,
        CHANGE_ASKED,
        CHANGE_AGREED,
        CHANGE_REFUSED,
        CHANGE_DROPPED,
        DECIDED,
        PASS_SENT,
        LETTER_SENT,
        RECONSIDERATION_ASKED,
        RECONSIDERED,
        SUBSTITUTION_ASKED,
        PERSON_SUBSTITUTED,
        SUBSTITUTE_REFUSED,
        SUBSTITUTION_ENDED,
        PERSON_WITHDRAWN,
        APPROVAL_REVOKED,
        WITHDRAWN,
        LAPSED,
        EVENT_CANCELLED
    }
}
