package org.pregny.process.operations;

import java.time.Instant;

/**
 * A step that was tried as often as allowed and now waits for a person.
 *
 * @param job the engine's job, by which it is tried again
 * @param technical what was written down for developers
 */
public record FailedStep(String job, FailureKind kind, RunningCase of, String technical, Instant since) {}
