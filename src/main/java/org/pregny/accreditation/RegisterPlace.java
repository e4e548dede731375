package org.pregny.accreditation;

import java.time.Instant;

/**
 * Where a line of a register stands, for whoever wants to look it up.
 *
 * @param version of the register as it is now
 * @param madeAt when the register became so
 * @param since the version that brought the line as it reads
 */
public record RegisterPlace(int version, Instant madeAt, int since) {

    static final int GRANTED = 0;

    /** No version of a file brought it: it was granted here. */
    public boolean isGranted() {
        return since == GRANTED;
    }
}
