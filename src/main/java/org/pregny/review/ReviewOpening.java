package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.EventApplication;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mirrors the engine's tasks into the work list as they appear, in the engine's transaction. */
@Service
@Transactional
public class ReviewOpening {

    private final ReviewStore store;
    private final TaskIndex index;
    private final ReviewResuming resuming;
    private final Bars bars;
    private final ReviewerRouting routing;
    private final ApplicationDesk applications;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewOpening(
            ReviewStore store,
            TaskIndex index,
            ReviewResuming resuming,
            Bars bars,
            ReviewerRouting routing,
            ApplicationDesk applications,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.index = index;
        this.resuming = resuming;
        this.bars = bars;
        this.routing = routing;
        this.applications = applications;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** The application as a whole; due when its review is. */
    public void opened(ApplicationId id, ReviewStage stage, BasisVerdict verdict) {
        ApplicationCase about = applications.caseOf(id);
        resuming.resume(open(about, stage, verdict, null, about.application().reviewDueAt()));
    }

    /**
     * Something that is asked for beside the application itself, known by an id of its own. One that nobody ever reviewed was
     * refused with its organisation.
     */
    public void openedAbout(UUID subject, ApplicationId id, ReviewStage stage, Instant due) {
        BasisVerdict verdict = store.latest(id).map(ReviewTask::basisVerdict).orElse(BasisVerdict.NOT_ACCREDITED);
        open(applications.caseOf(id), stage, verdict, subject, due);
    }

    private ReviewTask open(ApplicationCase about, ReviewStage stage, BasisVerdict verdict, UUID subject, Instant due) {
        ApplicationId id = about.application().id();
        EventApplication asked = about.application();
        Set<String> barred = bars.names(id, about.organisation().name(), stage);
        Routing way = routing.of(about, barred);
        ReviewTask task = new ReviewTask(
                new ReviewTaskId(entropy.nextId()),
                new TaskMatter(id, subject, stage, asked.event(), store.rounds(id, stage) + 1),
                CaseSummary.of(
                        asked.number(),
                        about.organisation().claim(),
                        verdict,
                        about.representatives().size()),
                new TaskTiming(clock.instant(), due, false),
                TaskHolding.free(way.office(), barred),
                TaskMarks.NONE,
                null,
                0);
        index.add(task, about);
        routing.keep(task, way);
        events.publishEvent(new ReviewEvent.ReviewOpened(task));
        return task;
    }
}
