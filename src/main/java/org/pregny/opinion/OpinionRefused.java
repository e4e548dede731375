package org.pregny.opinion;

import org.pregny.kernel.Refusal;

/** A proposal cannot be made or settled like this, or not by this person. */
public final class OpinionRefused extends Refusal {

    private OpinionRefused(Kind kind, String why, Object... args) {
        super(kind, "opinion.refused." + why, args);
    }

    static OpinionRefused notYours() {
        return new OpinionRefused(Kind.CONFLICT, "role");
    }

    static OpinionRefused sameTwoEyes() {
        return new OpinionRefused(Kind.CONFLICT, "fourEyes");
    }

    static OpinionRefused party() {
        return new OpinionRefused(Kind.CONFLICT, "party");
    }

    static OpinionRefused proposedAlready() {
        return new OpinionRefused(Kind.CONFLICT, "twice");
    }

    static OpinionRefused settled() {
        return new OpinionRefused(Kind.CONFLICT, "settled");
    }

    static OpinionRefused nothingLeft() {
        return new OpinionRefused(Kind.CONFLICT, "nothingLeft");
    }

    static OpinionRefused whyNot() {
        return new OpinionRefused(Kind.INVALID, "note");
    }

    static OpinionRefused tooLong(int longest, int length) {
        return new OpinionRefused(Kind.INVALID, "tooLong", longest, length);
    }

    static OpinionRefused why() {
        return new OpinionRefused(Kind.INVALID, "grounds");
    }
}
