package org.pregny.review;

import java.util.UUID;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalDraft;
import org.pregny.opinion.Signatory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a lead reviewer proposes that a declared conflict of interest be lifted. */
@Service
@Transactional
public class BarOverriding {

    private static final int LONGEST_LABEL = 40;

    private final Bars bars;
    private final ReviewStore tasks;
    private final OpinionDesk opinions;

    BarOverriding(Bars bars, ReviewStore tasks, OpinionDesk opinions) {
        this.bars = bars;
        this.tasks = tasks;
        this.opinions = opinions;
    }

    public Proposal propose(UUID id, String grounds, Signatory by) {
        Bar bar = bars.bar(id);
        if (!bar.stands()) {
            throw ConflictRefused.lifted();
        }
        if (bar.reviewer().equals(by.name())) {
            throw ConflictRefused.own();
        }
        return opinions.proposeStep(
                new ProposalDraft(
                        BarOverride.MATTER,
                        id,
                        bar.application() == null ? null : bar.application().uuid(),
                        label(bar),
                        grounds),
                by);
    }

    private String label(Bar bar) {
        String label = bar.application() == null
                ? bar.organisation()
                : tasks.latest(bar.application())
                        .map(ReviewTask::applicationNumber)
                        .orElse("");
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
    }
}
