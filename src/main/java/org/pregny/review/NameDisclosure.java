package org.pregny.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Actor;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.StepMatter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The names of an application's protected people are shown to one reader, for a working day, when another agrees. */
@Component
class NameDisclosure implements StepMatter {

    static final String MATTER = "NAME_DISCLOSURE";

    /** As long as somebody is at work. */
    static final Duration SHOWN_FOR = Duration.ofHours(8);

    private final DisclosureStore store;
    private final ReviewStore tasks;
    private final ApplicationDesk applications;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NameDisclosure(
            DisclosureStore store,
            ReviewStore tasks,
            ApplicationDesk applications,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.tasks = tasks;
        this.applications = applications;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String code() {
        return MATTER;
    }

    @Override
    public List<Line> lines(Proposal proposal, Locale locale) {
        String of = applications.headOf(application(proposal)).organisation().name();
        return List.of(
                new Line("review.revocation.organisation", of), new Line("review.veil.reader", proposal.proposedBy()));
    }

    @Override
    public boolean stands(Proposal proposal) {
        return true;
    }

    @Override
    public String address(Proposal proposal) {
        return tasks.latest(application(proposal))
                .map(task -> "/review/" + task.id())
                .orElse(null);
    }

    @Override
    public void carryOut(Proposal agreed) {
        Instant until = clock.instant().plus(SHOWN_FOR);
        if (store.show(agreed.subject(), until)) {
            events.publishEvent(new NamesDisclosed(
                    application(agreed), agreed.proposedBy(), until, Actor.staff(agreed.settledBy())));
        }
    }

    private static ApplicationId application(Proposal proposal) {
        return new ApplicationId(proposal.caseId());
    }
}
