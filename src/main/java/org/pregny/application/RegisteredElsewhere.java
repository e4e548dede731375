package org.pregny.application;

import org.pregny.kernel.Refusal;

/** The person has a place at the event, or waits for one, through another application: only one of the two can be approved. */
public final class RegisteredElsewhere extends Refusal {

    private final RepresentativeId person;

    RegisteredElsewhere(PossibleDouble twin) {
        super(Kind.CONFLICT, "application.registeredElsewhere", twin.twinName(), twin.applicationNumber());
        this.person = twin.person();
    }

    /** Who cannot be approved here as well. */
    public RepresentativeId person() {
        return person;
    }
}
