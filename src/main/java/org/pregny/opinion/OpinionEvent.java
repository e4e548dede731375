package org.pregny.opinion;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Something was proposed, or a proposal was settled. */
record OpinionEvent(Proposal proposal, ProposalOutcome outcome, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        if (outcome == null) {
            return "opinion.proposed";
        }
        return switch (outcome) {
            case AGREED -> "opinion.agreed";
            case TURNED_DOWN -> "opinion.turnedDown";
            case TAKEN_BACK -> "opinion.takenBack";
            case EXPIRED -> "opinion.expired";
        };
    }

    @Override
    public UUID caseId() {
        return proposal.caseId();
    }

    @Override
    public UUID subjectId() {
        return proposal.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("matter", proposal.matter(), "about", proposal.subject().toString());
    }
}
