package org.pregny.event;

import java.time.Instant;

/**
 * A version of an event as the list of its versions shows it.
 *
 * @param changedAt null for the version that was loaded from a file
 * @param followedAt when everybody concerned had been told; null while that goes on
 */
public record EventRevision(int version, Instant changedAt, String changedBy, Instant followedAt) {}
