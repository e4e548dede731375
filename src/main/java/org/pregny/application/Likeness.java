package org.pregny.application;

/** Why two registrations are possibly of the same person; the strongest reason first. */
public enum Likeness {
    /** Name, document and e-mail address: only one of the two can be approved. */
    EXACT,
    SAME_NAME_AND_DOCUMENT,
    SAME_EMAIL,
    SAME_NAME
}
