package org.pregny.pass;

import org.pregny.kernel.Refusal;

/** A kit cannot be made so, or an emergency pass not be treated like another. */
public final class KitRefused extends Refusal {

    KitRefused(String messageKey) {
        super(Kind.CONFLICT, messageKey);
    }
}
