package org.pregny.review;

import java.time.Instant;

/** How, when and by whom a task was ended. */
public record TaskEnding(ReviewOutcome outcome, Instant at, String by) {}
