package org.pregny.letter;

/** What the conductor does for a visa support letter. */
public interface VisaProcess {

    /** A representative asks for a letter. */
    void requested(VisaRequest request, VisaDates dates);

    /** An officer has signed, or has a question. */
    void settled(VisaRequestId request, VisaOutcome outcome);

    /** The applicant has answered the officer's question with other particulars. */
    void corrected(VisaRequestId request);

    /** An issued letter may not follow its event by itself: an officer signs anew. */
    void signedAnew(VisaRequestId request);

    /** The event has moved: timers move with it. */
    void moved(VisaRequestId request, VisaDates dates);

    /** The event is called off: the letter is withdrawn. */
    void withdrawn(VisaRequestId request);
}
