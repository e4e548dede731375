package org.pregny.gate;

import org.pregny.device.DeviceId;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;

/**
 * Where and by whom a code is held to a scanner.
 *
 * @param source a nonce is one scan within it: a gate's own page, or a device wherever it stands
 * @param event the only one that a device serves; null on a gate's own page, which serves all
 * @param device null on a gate's own page
 */
record ScanPlace(GatePlan plan, String source, EventCode event, DeviceId device, Actor actor) {

    String gate() {
        return plan.gate();
    }

    String zone() {
        return plan.zone();
    }
}
