package org.pregny.review;

/** How a review ended; the model's gateway compares with these words. */
public enum ReviewOutcome {
    DECIDED,
    INFORMATION_NEEDED,
    EVENT_CANCELLED
}
