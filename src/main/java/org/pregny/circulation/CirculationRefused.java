package org.pregny.circulation;

import org.pregny.kernel.Refusal;

/** Something that cannot be done to a list or to an objection as it stands. */
public final class CirculationRefused extends Refusal {

    private CirculationRefused(Kind kind, String why, Object... args) {
        super(kind, "circulation.refused." + why, args);
    }

    static CirculationRefused conflict(String why, Object... args) {
        return new CirculationRefused(Kind.CONFLICT, why, args);
    }

    static CirculationRefused invalid(String why, Object... args) {
        return new CirculationRefused(Kind.INVALID, why, args);
    }

    static CirculationRefused closed(String why, Object... args) {
        return new CirculationRefused(Kind.CLOSED, why, args);
    }
}
