package org.pregny.kernel;

/** A file of which nothing can be read. */
public final class SpreadsheetUnreadable extends Refusal {

    public SpreadsheetUnreadable(String messageKey, Object... args) {
        super(Kind.INVALID, messageKey, args);
    }
}
