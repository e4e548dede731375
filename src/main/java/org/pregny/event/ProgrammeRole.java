package org.pregny.event;

/** What somebody does in a process or at a meeting. */
public enum ProgrammeRole {
    PRESIDENT,
    CO_FACILITATOR,
    SECRETARY_GENERAL,
    DIRECTOR_GENERAL,
    MODERATOR,
    PANELLIST,
    THEMATIC_EXPERT
}
