package org.pregny.pass;

/** What a verifier says of a code, the first objection first; only VALID opens anything, and only for its events. */
enum CodeVerdict {
    /** Not written as we write codes, to the last bit. */
    MALFORMED,
    /** Names a key that nobody knows. */
    UNKNOWN_KEY,
    /** Names a key that was withdrawn. */
    REVOKED_KEY,
    BAD_SIGNATURE,
    /** Signed with the key of another event. */
    WRONG_EVENT,
    REVOKED,
    SUPERSEDED,
    SUSPENDED,
    LOST,
    NOT_YET_VALID,
    EXPIRED,
    /** Good, but the list of dead passes is too old to be sure. */
    LIST_TOO_OLD,
    VALID
}
