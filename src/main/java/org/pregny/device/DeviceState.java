package org.pregny.device;

/** A device waits for its phone, is in use, and is out of use for good. */
public enum DeviceState {
    WAITING,
    ACTIVE,
    REVOKED
}
