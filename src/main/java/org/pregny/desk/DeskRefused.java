package org.pregny.desk;

import org.pregny.kernel.Refusal;

/** The desk cannot go on like this; the words say with whom it can. */
public final class DeskRefused extends Refusal {

    private DeskRefused(Kind kind, String why, Object... args) {
        super(kind, "desk.refused." + why, args);
    }

    static DeskRefused needsSupervisor() {
        return new DeskRefused(Kind.CONFLICT, "supervisor");
    }

    static DeskRefused sameOfficer() {
        return new DeskRefused(Kind.CONFLICT, "sameOfficer");
    }

    static DeskRefused noProxy() {
        return new DeskRefused(Kind.CONFLICT, "proxy");
    }

    static DeskRefused nothingAsked() {
        return new DeskRefused(Kind.CONFLICT, "nothingAsked");
    }

    static DeskRefused notCorrectable() {
        return new DeskRefused(Kind.CONFLICT, "correction");
    }

    static DeskRefused notEmergency() {
        return new DeskRefused(Kind.CONFLICT, "notEmergency");
    }

    static DeskRefused notItsDay() {
        return new DeskRefused(Kind.CONFLICT, "notItsDay");
    }

    static DeskRefused handedOut() {
        return new DeskRefused(Kind.CONFLICT, "handedOut");
    }

    static DeskRefused notCompared() {
        return new DeskRefused(Kind.INVALID, "photo");
    }
}
