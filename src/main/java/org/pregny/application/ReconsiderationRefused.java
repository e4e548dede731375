package org.pregny.application;

import org.pregny.kernel.Refusal;

/** The refusal cannot be looked at again, or not any more: the key says why. */
public final class ReconsiderationRefused extends Refusal {

    ReconsiderationRefused(String messageKey) {
        super(Kind.CONFLICT, messageKey);
    }
}
