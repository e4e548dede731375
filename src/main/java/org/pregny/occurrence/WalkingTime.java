package org.pregny.occurrence;

/** How many minutes the way between two gates takes on foot, at a brisk walk. */
public record WalkingTime(String gateA, String gateB, int minutes) {}
