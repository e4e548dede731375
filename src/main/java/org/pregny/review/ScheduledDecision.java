package org.pregny.review;

import org.pregny.application.HeldDecision;

/** A decision that is about to leave, and the review that it ended. */
public record ScheduledDecision(HeldDecision held, ReviewTask task) {}
