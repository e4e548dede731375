package org.pregny.review;

import java.util.List;

/** Which tasks of a view are shown; whatever is null lets all through. */
public record Narrowing(
        String event,
        String category,
        List<String> countries,
        BasisVerdict verdict,
        ReviewStage stage,
        String office,
        String holder) {

    public static final Narrowing NONE = to(null);

    static Narrowing to(String event) {
        return new Narrowing(event, null, null, null, null, null, null);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    boolean isOnlyEvent() {
        return event != null && equals(to(event));
    }

    boolean isOnlyOffice() {
        return office != null && equals(new Narrowing(null, null, null, null, null, office, null));
    }
}
