package org.pregny.gate;

/** Somebody went through a gate into or out of its zone, at a second since 1970. */
record Passage(Direction direction, long at, String gate) {}
