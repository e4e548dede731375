package org.pregny.process.operations;

import java.time.Instant;

/** One that stands at an activity; {@code since} is null while it waits for its turn. */
public record StandingCase(RunningCase of, Instant since) {}
