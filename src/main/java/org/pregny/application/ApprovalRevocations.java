package org.pregny.application;

import org.pregny.opinion.Proposal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of approvals that are to be, or were, taken back. */
@Service
@Transactional(readOnly = true)
public class ApprovalRevocations {

    /** As in the four-eyes rule. */
    public static final String MATTER = "APPROVAL_REVOCATION";

    private final ApprovalRevocationStore store;

    ApprovalRevocations(ApprovalRevocationStore store) {
        this.store = store;
    }

    public ApprovalRevocation revocation(ApprovalRevocationId id) {
        return store.find(id).orElseThrow(ApplicationDesk::notFound);
    }

    public ApprovalRevocation behind(Proposal proposal) {
        return store.behind(proposal.id()).orElseThrow(ApplicationDesk::notFound);
    }
}
