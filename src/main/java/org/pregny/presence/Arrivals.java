package org.pregny.presence;

import java.time.Instant;

/** How many people came in for the first time that day, within the hour that begins here. */
public record Arrivals(String zone, Instant hour, int people) {}
