package org.pregny.round;

import org.pregny.kernel.Refusal;

/** A round cannot be planned or changed like this; the message says what to change. */
public final class RoundRefused extends Refusal {

    private final String field;

    RoundRefused(String field, String messageKey, Object... args) {
        super(Kind.INVALID, messageKey, args);
        this.field = field;
    }

    /** The field to change. */
    public String field() {
        return field;
    }
}
