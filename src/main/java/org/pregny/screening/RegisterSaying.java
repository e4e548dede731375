package org.pregny.screening;

import org.pregny.accreditation.BasisEvidence;
import org.pregny.event.AccreditationBasis;

/** What the register of one basis has to say of a name: the rows that may be the organisation, and why. */
public record RegisterSaying(AccreditationBasis basis, BasisEvidence evidence) {}
