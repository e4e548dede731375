package org.pregny.nearby;

import org.pregny.kernel.Refusal;

/** A device asks another to connect in words that no browser writes. */
final class SignalFaulty extends Refusal {

    SignalFaulty() {
        super(Kind.INVALID, "device.signal.faulty");
    }
}
