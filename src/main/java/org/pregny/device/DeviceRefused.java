package org.pregny.device;

import org.pregny.kernel.Refusal;

/** Something cannot be done to a device, or by whoever calls itself one. */
final class DeviceRefused extends Refusal {

    private DeviceRefused(Kind kind, String messageKey) {
        super(kind, messageKey);
    }

    /** Wrong, used and too old look alike. */
    static DeviceRefused claimGone() {
        return new DeviceRefused(Kind.GONE, "device.claim.gone");
    }

    static DeviceRefused faultyClaim() {
        return new DeviceRefused(Kind.INVALID, "device.claim.faulty");
    }

    static DeviceRefused revoked() {
        return new DeviceRefused(Kind.CONFLICT, "device.revoked");
    }

    static DeviceRefused claimed() {
        return new DeviceRefused(Kind.CONFLICT, "device.claimed");
    }
}
