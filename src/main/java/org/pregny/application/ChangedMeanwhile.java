package org.pregny.application;

import org.pregny.kernel.Refusal;

/** The application is not any more what whoever acts on it has seen. */
public final class ChangedMeanwhile extends Refusal {

    private final int seen;

    public ChangedMeanwhile(int seen) {
        super(Kind.CONFLICT, "application.changedMeanwhile");
        this.seen = seen;
    }

    /** The version that was seen. */
    public int seen() {
        return seen;
    }
}
