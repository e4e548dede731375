package org.pregny.accreditation;

import java.util.List;

/**
 * What the register says of a claimed basis.
 *
 * @param entries the lines that match by reference or by name, best first; shown to the reviewer as evidence
 * @param goodStanding whether the best match is in good standing; false without a match
 */
public record BasisEvidence(Finding finding, List<RegisterEntry> entries, boolean goodStanding) {

    /** NO_REGISTER: nothing keeps a list for this basis, a person must look at documents. */
    public enum Finding {
        FOUND,
        NOT_FOUND,
        NO_REGISTER
    }
}
