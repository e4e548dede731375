package org.pregny.accreditation;

import org.pregny.kernel.Refusal;

/** A file of which nothing can be read. */
public final class SpreadsheetUnreadable extends Refusal {

    SpreadsheetUnreadable(String messageKey, Object... args) {
        super(Kind.INVALID, messageKey, args);
    }
}
