package org.pregny.gate.web;

import java.util.List;

/** A program sent a body that cannot be taken; every fault is named. */
final class BodyFaulty extends RuntimeException {

    private final transient List<BodyFault> faults;

    BodyFaulty(List<BodyFault> faults) {
        super("gate.api.faulty");
        this.faults = List.copyOf(faults);
    }

    static void unlessEmpty(List<BodyFault> faults) {
        if (!faults.isEmpty()) {
            throw new BodyFaulty(faults);
        }
    }

    List<BodyFault> faults() {
        return faults;
    }
}
