package org.pregny.occurrence;

/** When a case is looked at: overrides were made by two people who knew why, and can wait until the day ends. */
public enum ReviewMoment {
    AT_ONCE,
    AT_DAY_END
}
