package org.pregny.review;

import org.pregny.kernel.Refusal;

/** An office cannot be kept, or a case not be handed over, like this. */
public final class OfficeRefused extends Refusal {

    private OfficeRefused(Kind kind, String why, Object... args) {
        super(kind, "review.office.refused." + why, args);
    }

    static OfficeRefused code() {
        return new OfficeRefused(Kind.INVALID, "code");
    }

    static OfficeRefused name() {
        return new OfficeRefused(Kind.INVALID, "name");
    }

    static OfficeRefused member(String typed) {
        return new OfficeRefused(Kind.INVALID, "members", typed);
    }

    static OfficeRefused office() {
        return new OfficeRefused(Kind.INVALID, "office");
    }

    static OfficeRefused reason() {
        return new OfficeRefused(Kind.INVALID, "reason");
    }
}
