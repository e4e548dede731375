package org.pregny.correspondence;

/** A letter that this sender alone may hand over now, with its message just as it leaves. */
record ClaimedMail(OutgoingMail mail, byte[] message) {

    /** Number of the attempt that is about to be made, from 1. */
    int attempt() {
        return mail.tries() + 1;
    }
}
