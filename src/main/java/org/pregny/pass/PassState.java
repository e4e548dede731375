package org.pregny.pass;

/** ISSUED is only a voucher for the desk; ACTIVATED opens gates; SUPERSEDED was replaced by a newer pass. */
public enum PassState {
    ISSUED,
    ACTIVATED,
    SUPERSEDED
}
