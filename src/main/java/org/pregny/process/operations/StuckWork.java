package org.pregny.process.operations;

import java.time.Instant;

/**
 * A piece of work that does not go on.
 *
 * @param job the engine's, where there is one to do something about; else null
 * @param since when it was due, was taken, or began to wait
 */
public record StuckWork(String job, String model, int version, String step, RunningCase of, Instant since) {}
