package org.pregny.accreditation;

import org.pregny.kernel.Refusal;

/** A removal cannot be lifted like this: not by this person, not without an authority, or not any more. */
public final class RemovalRefused extends Refusal {

    private RemovalRefused(Kind kind, String why) {
        super(kind, "accreditation.removal." + why);
    }

    static RemovalRefused sameTwoEyes() {
        return new RemovalRefused(Kind.CONFLICT, "fourEyes");
    }

    static RemovalRefused gone() {
        return new RemovalRefused(Kind.CONFLICT, "gone");
    }

    static RemovalRefused noAuthority() {
        return new RemovalRefused(Kind.INVALID, "authority");
    }
}
