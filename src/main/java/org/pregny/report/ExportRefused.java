package org.pregny.report;

import org.pregny.kernel.Refusal;

/** What was asked for cannot be taken away so; the page shows the reason at its field. */
public final class ExportRefused extends Refusal {

    private final String field;

    ExportRefused(String field, String messageKey, Object... args) {
        super(Kind.INVALID, messageKey, args);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
