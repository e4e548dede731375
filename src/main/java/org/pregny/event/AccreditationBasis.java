package org.pregny.event;

import org.pregny.kernel.Wording;

/** A basis on which an organisation may come, and whether a register can confirm it. */
public record AccreditationBasis(String code, boolean register, Wording name) {

    /** Code of the one for which organisations ask process by process, and on which their people may wait. */
    public static final String SPECIAL = "SPECIAL";
}
