package org.pregny.document;

/** How far a document is trusted. */
public enum DocumentState {
    /** The scanner found nothing. */
    SCANNED,
    /** This installation has no scanner. */
    UNSCANNED,
    /** The scanner did not answer: kept, shown to nobody, scanned again. */
    QUARANTINED,
    /** The scanner found something later: the bytes are gone. */
    INFECTED;

    public boolean isReadable() {
        return this == SCANNED || this == UNSCANNED;
    }

    /** One that waits for the scanner may be submitted: a deadline does not wait for it. */
    boolean maySubmit() {
        return this != INFECTED;
    }
}
