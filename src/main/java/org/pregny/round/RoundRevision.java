package org.pregny.round;

import java.time.Instant;

/** That a round was changed, by whom and when. */
public record RoundRevision(int version, Instant at, String by) {}
