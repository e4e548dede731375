package org.pregny.application;

import java.time.Instant;

/**
 * What anybody can hold against our records: that we received something, when, and which bytes exactly.
 *
 * @param number for people, with a check character
 * @param sha256 of the bytes received, in hexadecimal
 * @param receivedAt when the request arrived, by our clock
 * @param kept whether the bytes themselves can still be read
 */
public record ProofOfReceipt(String number, ReceiptKind kind, String sha256, Instant receivedAt, boolean kept) {

    /** Name of the file with the bytes that were hashed. */
    public String fileName() {
        return "receipt-" + number + ".json";
    }
}
