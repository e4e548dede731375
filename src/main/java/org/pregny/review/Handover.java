package org.pregny.review;

import java.time.Instant;
import java.util.UUID;

/** A task went from one office to another, and why. */
public record Handover(UUID id, ReviewTaskId task, String from, String to, String reason, String by, Instant at) {}
