package org.pregny.application;

import org.pregny.kernel.Refusal;

/** This person cannot be replaced, or not now: the key says why. */
public final class SubstitutionRefused extends Refusal {

    SubstitutionRefused(String messageKey) {
        super(Kind.CONFLICT, messageKey);
    }
}
