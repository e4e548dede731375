package org.pregny.review;

import java.time.Instant;

/** When a task was opened and is due; one that was late once stays marked as overdue. */
public record TaskTiming(Instant openedAt, Instant dueAt, boolean overdue) {}
