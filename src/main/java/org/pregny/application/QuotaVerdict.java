package org.pregny.application;

/** What the table {@code quotaCheck} says of one more person; the first limit that is reached is the one that is named. */
public enum QuotaVerdict {
    WITHIN,
    OVER_ORGANISATION,
    OVER_CATEGORY,
    OVER_EVENT;

    /** Whether there is a place. */
    public boolean isWithin() {
        return this == WITHIN;
    }
}
