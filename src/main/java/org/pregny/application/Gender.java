package org.pregny.application;

/** What a person says of themselves; never guessed from a name or a title (domain, seed traps). */
public enum Gender {
    WOMAN,
    MAN,
    ANOTHER
}
