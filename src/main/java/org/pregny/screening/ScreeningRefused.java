package org.pregny.screening;

import org.pregny.kernel.Refusal;

/** What the rules of the screening desk do not allow; the last part of the key names the field at fault, if there is one. */
public final class ScreeningRefused extends Refusal {

    private ScreeningRefused(Kind kind, String why, Object... args) {
        super(kind, "screening.refused." + why, args);
    }

    static ScreeningRefused barred() {
        return new ScreeningRefused(Kind.CONFLICT, "barred");
    }

    static ScreeningRefused anotherStage() {
        return new ScreeningRefused(Kind.CONFLICT, "anotherStage");
    }

    static ScreeningRefused missing(String field) {
        return new ScreeningRefused(Kind.INVALID, field);
    }

    static ScreeningRefused tooLong(String field, int longest, int length) {
        return new ScreeningRefused(Kind.INVALID, "tooLong." + field, longest, length);
    }
}
