package org.pregny.review;

import java.util.List;
import java.util.Locale;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Actor;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.StepMatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A declared conflict of interest is lifted when two agree that it is none, and neither is whose conflict it is. */
@Component
class BarOverride implements StepMatter {

    static final String MATTER = "BAR_OVERRIDE";

    private final BarStore store;
    private final Bars bars;
    private final ReviewStore tasks;
    private final ApplicationDesk applications;
    private final MessageSource messages;

    BarOverride(BarStore store, Bars bars, ReviewStore tasks, ApplicationDesk applications, MessageSource messages) {
        this.store = store;
        this.bars = bars;
        this.tasks = tasks;
        this.applications = applications;
        this.messages = messages;
    }

    @Override
    public String code() {
        return MATTER;
    }

    @Override
    public List<Line> lines(Proposal proposal, Locale locale) {
        Bar bar = bars.bar(proposal.subject());
        String of = bar.application() == null
                ? bar.organisation()
                : applications.headOf(bar.application()).organisation().name();
        return List.of(
                new Line("review.conflictOfInterest.reviewer", bar.reviewer()),
                new Line("review.conflictOfInterest.organisation", of),
                new Line(
                        "review.conflictOfInterest.kind",
                        messages.getMessage("review.conflictOfInterest.kind." + bar.kind(), null, locale)),
                new Line("review.conflictOfInterest.words", bar.words()));
    }

    @Override
    public boolean stands(Proposal proposal) {
        return bars.bar(proposal.subject()).stands();
    }

    @Override
    public boolean isOpenTo(Proposal proposal, String signInName) {
        return !bars.bar(proposal.subject()).reviewer().equals(signInName);
    }

    @Override
    public String address(Proposal proposal) {
        return proposal.caseId() == null
                ? null
                : tasks.latest(new ApplicationId(proposal.caseId()))
                        .map(task -> "/review/" + task.id())
                        .orElse(null);
    }

    @Override
    public void carryOut(Proposal agreed) {
        if (store.find(agreed.subject()).filter(Bar::stands).isPresent()) {
            bars.lift(agreed.subject(), Actor.staff(agreed.settledBy()));
        }
    }
}
