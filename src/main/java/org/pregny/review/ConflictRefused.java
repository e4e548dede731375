package org.pregny.review;

import org.pregny.kernel.Refusal;

/** A conflict of interest cannot be declared or withdrawn like this. */
public final class ConflictRefused extends Refusal {

    private ConflictRefused(Kind kind, String why, Object... args) {
        super(kind, "review.conflictOfInterest.refused." + why, args);
    }

    static ConflictRefused noKind() {
        return new ConflictRefused(Kind.INVALID, "kind");
    }

    static ConflictRefused noOrganisation() {
        return new ConflictRefused(Kind.INVALID, "organisation");
    }

    static ConflictRefused tooLong(int longest, int length) {
        return new ConflictRefused(Kind.INVALID, "words", longest, length);
    }

    static ConflictRefused own() {
        return new ConflictRefused(Kind.CONFLICT, "own");
    }

    static ConflictRefused lifted() {
        return new ConflictRefused(Kind.CONFLICT, "lifted");
    }
}
