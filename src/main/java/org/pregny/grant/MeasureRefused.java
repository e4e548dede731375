package org.pregny.grant;

import org.pregny.kernel.Refusal;

/** A measure cannot be proposed like this, or not any more. */
public final class MeasureRefused extends Refusal {

    private final String field;

    private MeasureRefused(Kind kind, String field, String why, Object... args) {
        super(kind, "grant.refused." + why, args);
        this.field = field;
    }

    static MeasureRefused state() {
        return new MeasureRefused(Kind.CONFLICT, null, "state");
    }

    static MeasureRefused noGround() {
        return new MeasureRefused(Kind.INVALID, "ground", "ground");
    }

    static MeasureRefused noAuthority() {
        return new MeasureRefused(Kind.INVALID, "authority", "authority");
    }

    static MeasureRefused noWords() {
        return new MeasureRefused(Kind.INVALID, "words", "words");
    }

    static MeasureRefused noGrounds() {
        return new MeasureRefused(Kind.INVALID, "grounds", "grounds");
    }

    static MeasureRefused tooLong(String field, int longest, int length) {
        return new MeasureRefused(Kind.INVALID, field, "tooLong", longest, length);
    }

    /** The field that must be put right, or null. */
    public String field() {
        return field;
    }
}
