package org.pregny.process.migration;

import java.time.Instant;

/** A version of a model, and how many cases run on it; the newest is the one that new cases start on. */
public record RunningVersion(ModelVersion version, Instant deployedAt, int cases, boolean newest) {}
