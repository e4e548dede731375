package org.pregny.accreditation;

/** What a register says of an organisation (domain b1: ECOSOC; S0:51: Paris Principles). */
public enum RegisterStatus {
    GENERAL_CONSULTATIVE,
    SPECIAL_CONSULTATIVE,
    ROSTER,
    ACCREDITED,
    /** Complies with the Paris Principles. */
    A_STATUS,
    /** Complies with them in part: a person judges. */
    B_STATUS,
    SUSPENDED,
    WITHDRAWN;

    /** In a status that has ended or rests, nobody is in good standing, whatever else the line says. */
    boolean isLive() {
        return this != SUSPENDED && this != WITHDRAWN;
    }
}
