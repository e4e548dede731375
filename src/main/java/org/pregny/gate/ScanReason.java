package org.pregny.gate;

/** Why, where the verdict does not say it all; each has one plain sentence and one next step per language. */
public enum ScanReason {
    /** Signed, or said to be, with a key that was withdrawn: the holder needs a new pass. */
    REVOKED_KEY,
    LOST,
    /** The holder is approved for other segments of the event than those that this gate lets in to now. */
    WRONG_SEGMENT,
    /** Genuine, but newer than the list of this device. */
    NOT_ON_LIST,
    TYPED_NUMBER,
    SECONDARY_PASS,
    EMERGENCY_PASS,
    /** The holder needs help at the gate; which, nobody is told here. */
    ASSISTANCE,
    /** Somebody must look before the holder may enter, and nobody stands by: a kiosk. */
    UNATTENDED
}
