package org.pregny.process.operations;

import java.time.Instant;

/**
 * How many stand at one activity, how many of them because the step failed, and since when the first stands there.
 *
 * @param oldest null while none has begun: then all wait for their turn
 */
public record ActivityCount(String activity, long standing, long failed, Instant oldest) {}
