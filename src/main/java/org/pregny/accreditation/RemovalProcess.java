package org.pregny.accreditation;

/** What goes on by itself once an organisation is let in again; implemented where processes run. */
public interface RemovalProcess {

    /** Issuances that wait for their organisation ask again. */
    void readmitted();
}
