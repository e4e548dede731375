package org.pregny.accreditation;

import org.pregny.kernel.Refusal;

/** A profile cannot be merged with itself, nor with one that another speaks for. */
public final class ProfilesNotMergeable extends Refusal {

    ProfilesNotMergeable() {
        super(Kind.CONFLICT, "accreditation.organisation.notMergeable");
    }
}
