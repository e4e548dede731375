package org.pregny.accreditation;

/** Why an entry is held to be the organisation that was named, from the surest to the least sure. */
public enum MatchReason {
    SAME_REFERENCE,
    SAME_NAME,
    OTHER_LETTERS,
    OTHER_ORDER,
    OTHER_SPELLING,
    SIMILAR,
    ACRONYM,
    /** To the eye the same, and yet other letters. */
    LOOKS_ALIKE;

    /** Nothing but letters, accents, order, punctuation or the legal form is different. */
    boolean isSameName() {
        return this == SAME_NAME || this == OTHER_LETTERS || this == OTHER_ORDER;
    }

    /** Together with the same reference, sure enough. */
    boolean isNearName() {
        return isSameName() || this == OTHER_SPELLING || this == SIMILAR || this == ACRONYM;
    }
}
