package org.pregny.presence;

/** How many of those who are inside came in by this gate last. */
public record GateCount(String gate, String zone, int inside) {}
