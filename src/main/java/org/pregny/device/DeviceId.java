package org.pregny.device;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** Identifies a device for good; it stands in its bearer token and at the head of its journal. */
public record DeviceId(UUID uuid) {

    public static DeviceId of(String text) {
        return new DeviceId(AddressedId.of(text, "device.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
