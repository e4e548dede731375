package org.pregny.pass;

import org.pregny.kernel.Refusal;

/** The organisation has all its secondary passes for this event. */
public final class SecondaryPassesUsed extends Refusal {

    SecondaryPassesUsed(int most) {
        super(Kind.CONFLICT, "pass.secondaryUsed", Integer.toString(most));
    }
}
