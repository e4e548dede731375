package org.pregny.review;

import java.time.Instant;
import java.util.UUID;

/** A task of a desk went from one office to another, and why. */
public record Handover(UUID id, UUID task, String from, String to, String reason, String by, Instant at) {}
