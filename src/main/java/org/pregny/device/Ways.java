package org.pregny.device;

/** Which way people go where a device stands. */
public enum Ways {
    ENTRY,
    EXIT,
    BOTH
}
