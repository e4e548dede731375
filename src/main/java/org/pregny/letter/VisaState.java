package org.pregny.letter;

/** Where a request for a visa support letter stands. */
public enum VisaState {
    /** An officer acts next. */
    REQUESTED,
    /** The applicant acts next: an officer has a question. */
    RETURNED,
    /** The letter is being made. */
    SIGNED,
    ISSUED,
    WITHDRAWN,
    /** The event is over and the passport's particulars are gone. */
    PURGED
}
