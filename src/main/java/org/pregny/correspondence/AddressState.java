package org.pregny.correspondence;

/** What is known of an address: nothing bad, that it had trouble lately, or that it does not work. */
public enum AddressState {
    OK,
    SOFT,
    HARD;

    /**
     * By an enhanced status code (RFC 3463): no such mailbox, mailbox closed, or no such domain are for good; a full
     * mailbox or a policy may change.
     */
    static AddressState of(String code) {
        return code != null && code.matches("5\\.(1\\.\\d{1,3}|2\\.1|4\\.4)") ? HARD : SOFT;
    }
}
