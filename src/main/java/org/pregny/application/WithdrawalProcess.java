package org.pregny.application;

/** What the conductor does when an organisation takes people back. */
public interface WithdrawalProcess {

    /** What the person was given ends at once, and a free place goes to the next. */
    void personWithdrawn(RepresentativeId representative);

    /** Nobody is left in the application: its review, or its wait for an answer, is over. */
    void applicationWithdrawn(ApplicationId application);
}
