package org.pregny.kernel;

/** Nothing is there, or not for this caller: both look the same from outside. */
public final class NotFound extends Refusal {

    public NotFound(String messageKey) {
        super(Kind.MISSING, messageKey);
    }
}
