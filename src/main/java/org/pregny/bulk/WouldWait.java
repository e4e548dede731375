package org.pregny.bulk;

import org.pregny.kernel.Refusal;

/** Somebody would have to wait for a place, and the reviewer wanted such cases left out. */
final class WouldWait extends Refusal {

    WouldWait() {
        super(Kind.CONFLICT, "bulk.leftOut.OVER_QUOTA");
    }
}
