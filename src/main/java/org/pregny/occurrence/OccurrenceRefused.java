package org.pregny.occurrence;

import org.pregny.kernel.Refusal;

/** A case cannot be settled so, or not any more. */
public final class OccurrenceRefused extends Refusal {

    private OccurrenceRefused(Kind kind, String why, Object... args) {
        super(kind, "occurrence.refused." + why, args);
    }

    static OccurrenceRefused settledAlready() {
        return new OccurrenceRefused(Kind.CONFLICT, "settled");
    }

    static OccurrenceRefused notBlockable() {
        return new OccurrenceRefused(Kind.CONFLICT, "notBlockable");
    }

    static OccurrenceRefused noDevice() {
        return new OccurrenceRefused(Kind.CONFLICT, "noDevice");
    }

    static OccurrenceRefused noNote(int longest) {
        return new OccurrenceRefused(Kind.INVALID, "note", longest);
    }
}
