package org.pregny.opinion;

/** What the conductor does when a second opinion was given; the room of the matter has begun the wait for it. */
public interface OpinionProcess {

    /** Ends the wait and carries on, in the same transaction. */
    void given(ProposalId proposal, ProposalOutcome outcome);
}
