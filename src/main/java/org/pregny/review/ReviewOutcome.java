package org.pregny.review;

/** How a review ended; the model's gateway compares with these words. */
public enum ReviewOutcome {
    DECIDED,
    UNDONE,
    RETURNED,
    ADMITTED,
    NOT_ADMITTED,
    INFORMATION_NEEDED,
    CHANGE_AGREED,
    CHANGE_REFUSED,
    EVENT_CANCELLED,
    WITHDRAWN,
    RECONSIDERED,
    SUBSTITUTE_ACCEPTED,
    SUBSTITUTE_REFUSED,
    NO_LONGER_NEEDED
}
