package org.pregny.opinion;

import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows an opinion on a single step: the room whose matter it is does it, or lets go of what it held for it. */
@Service
@Transactional
public class OpinionSteps {

    private final OpinionDesk desk;

    OpinionSteps(OpinionDesk desk) {
        this.desk = desk;
    }

    /** Another has agreed. */
    public void carryOut(ProposalId id) {
        tell(id, StepMatter::carryOut);
    }

    /** Nobody has agreed. */
    public void drop(ProposalId id) {
        tell(id, StepMatter::drop);
    }

    private void tell(ProposalId id, BiConsumer<StepMatter, Proposal> what) {
        Proposal proposal = desk.proposal(id);
        if (desk.matter(proposal) instanceof StepMatter step) {
            what.accept(step, proposal);
        }
    }
}
