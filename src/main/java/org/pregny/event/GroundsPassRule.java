package org.pregny.event;

import java.util.List;

/** Which duty stations' grounds passes are accepted here, and whether their holders must apply all the same. */
public record GroundsPassRule(List<String> acceptedFrom, boolean mustApply) {}
