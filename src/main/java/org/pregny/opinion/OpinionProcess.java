package org.pregny.opinion;

/** What the conductor does when a second opinion is sought and given. */
public interface OpinionProcess {

    /** Begins the wait for an opinion on a single step, which is carried out when another agrees. */
    void sought(Proposal proposal);

    /** Ends the wait and carries on, in the same transaction. */
    void given(ProposalId proposal, ProposalOutcome outcome);
}
