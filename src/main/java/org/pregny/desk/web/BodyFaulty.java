package org.pregny.desk.web;

import java.util.List;

/** A program sent the desk a body that cannot be taken; every fault is named. */
final class BodyFaulty extends RuntimeException {

    private final transient List<BodyFault> faults;

    BodyFaulty(List<BodyFault> faults) {
        super("desk.api.faulty");
        this.faults = List.copyOf(faults);
    }

    List<BodyFault> faults() {
        return faults;
    }
}
