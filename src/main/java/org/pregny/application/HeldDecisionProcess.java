package org.pregny.application;

/** What the conductor does with a held decision that does not wait for the end of its grace period. */
public interface HeldDecisionProcess {

    /** Opens the review again. */
    void undone(ApplicationId application);

    /** Settles and announces it now. */
    void released(ApplicationId application);
}
