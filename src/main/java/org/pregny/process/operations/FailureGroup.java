package org.pregny.process.operations;

import java.time.Instant;

/** How many steps wait that failed alike, and since when the first and the last of them do. */
public record FailureGroup(FailureKind kind, long steps, Instant first, Instant last) {}
