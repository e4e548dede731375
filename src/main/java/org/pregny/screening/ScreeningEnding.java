package org.pregny.screening;

import java.time.Instant;

/**
 * How a task ended.
 *
 * @param by null where nobody decided
 * @param seen the request's version that was in view; null where nobody decided
 */
public record ScreeningEnding(ScreeningResult result, Instant at, String by, Integer seen) {}
