package org.pregny.pass;

import java.time.Instant;

/** What the conductor does when a revocation is proposed and decided. */
public interface RevocationProcess {

    /** Starts the wait for an organiser, who is reminded then. */
    void proposed(RevocationId revocation, Instant remindAt);

    /** Ends the wait and carries the decision out, in the same transaction. */
    void decided(RevocationId revocation, RevocationOutcome outcome);
}
