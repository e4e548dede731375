package org.pregny.kernel;

import java.time.Duration;

/** How often something may be tried within a time. */
public record Allowance(int most, Duration within) {}
