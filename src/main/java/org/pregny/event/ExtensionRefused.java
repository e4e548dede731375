package org.pregny.event;

import org.pregny.kernel.Refusal;

/** A deadline cannot be extended like this; the message says what to change. */
public final class ExtensionRefused extends Refusal {

    private final String field;

    ExtensionRefused(String field, String messageKey) {
        super(Kind.INVALID, messageKey);
        this.field = field;
    }

    /** The field to change. */
    public String field() {
        return field;
    }
}
