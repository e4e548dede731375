package org.pregny.presence;

import org.pregny.pass.Pass;
import org.pregny.pass.PassType;

/** Who takes one of the shared seats (seed S4:109): not who only helps somebody, nor who holds a second pass of an organisation. */
final class Seating {

    private Seating() {}

    static boolean takesASeat(Pass pass) {
        return pass.type() == PassType.SPECIAL_EVENT_PASS || pass.type() == PassType.EMERGENCY_PASS;
    }
}
