package org.pregny.review;

import java.util.List;
import java.util.stream.Stream;

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
    NO_LONGER_NEEDED;

    /** With which somebody has judged an application as a whole, so that only another may look at it again. */
    static final List<String> VERDICTS =
            Stream.of(DECIDED, NOT_ADMITTED).map(Enum::name).toList();
}
