package org.pregny.gate;

import org.pregny.kernel.Refusal;

/** Somebody cannot be let in against the verdict, or not by these two. */
public final class OverrideRefused extends Refusal {

    private OverrideRefused(Kind kind, String why, Object... args) {
        super(kind, "gate.override.refused." + why, args);
    }

    static OverrideRefused notThis() {
        return new OverrideRefused(Kind.CONFLICT, "notThis");
    }

    static OverrideRefused again() {
        return new OverrideRefused(Kind.CONFLICT, "again");
    }

    static OverrideRefused noReason(int longest) {
        return new OverrideRefused(Kind.INVALID, "reason", longest);
    }

    static OverrideRefused samePerson() {
        return new OverrideRefused(Kind.INVALID, "samePerson");
    }

    static OverrideRefused notSigned() {
        return new OverrideRefused(Kind.INVALID, "notSigned");
    }

    /** The field that must be put right, or null when that would not help. */
    public String field() {
        return kind() != Kind.INVALID ? null : messageKey().endsWith("reason") ? "reason" : "supervisor";
    }
}
