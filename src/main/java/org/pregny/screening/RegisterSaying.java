package org.pregny.screening;

import org.pregny.accreditation.BasisEvidence;
import org.pregny.event.AccreditationBasis;

/**
 * What the register of one basis has to say of a name: the rows that may be the organisation, and why.
 *
 * @param number under which the organisation says that it stands there, or empty
 */
public record RegisterSaying(AccreditationBasis basis, String number, BasisEvidence evidence) {}
