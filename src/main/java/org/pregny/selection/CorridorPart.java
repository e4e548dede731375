package org.pregny.selection;

/** What a country is on a migration corridor; one country may be all three (seed S1:21: origin, transit and destination). */
public enum CorridorPart {
    ORIGIN,
    TRANSIT,
    DESTINATION
}
