package org.pregny.pass;

/** What the conductor does when a revocation is proposed and decided. */
public interface RevocationProcess {

    /** Starts the wait for an organiser. */
    void proposed(RevocationId revocation);

    /** Ends the wait and carries the decision out, in the same transaction. */
    void decided(RevocationId revocation, RevocationOutcome outcome);
}
