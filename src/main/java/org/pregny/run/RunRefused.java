package org.pregny.run;

import org.pregny.kernel.Refusal;

/** The run cannot be opened or moved on like this. */
public final class RunRefused extends Refusal {

    private RunRefused(Kind kind, String why) {
        super(kind, "run.refused." + why);
    }

    public static RunRefused nothing() {
        return new RunRefused(Kind.INVALID, "nothing");
    }

    public static RunRefused gone() {
        return new RunRefused(Kind.CONFLICT, "gone");
    }

    static RunRefused anotherNumber() {
        return new RunRefused(Kind.INVALID, "number");
    }
}
