package org.pregny.presence;

/** How many people are in a zone now, and how many have been there today. */
public record ZoneCount(String zone, int inside, int came) {}
