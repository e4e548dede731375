package org.pregny.request;

/** What the table {@code carriedBasis} says: a person screens the request, or nobody needs to. */
public enum CarriedVerdict {
    SCREEN,
    NOT_NEEDED
}
