package org.pregny.application;

import org.pregny.opinion.Proposal;

/** What the conductor does when it is proposed to take an approval back. */
public interface ApprovalRevocationProcess {

    /** Starts the wait for another person's opinion, which ends when the proposal does. */
    void proposed(ApprovalRevocation revocation, Proposal proposal);
}
