package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationHead;
import org.pregny.application.ApplicationId;
import org.pregny.application.EventApplication;
import org.pregny.application.LateDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.StepMatter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** An application that came late is reviewed when two agree to overlook its deadline (domain b4, four eyes: override). */
@Component
class LateAdmission implements StepMatter {

    static final String MATTER = "LATE_ADMISSION";

    private final ReviewStore store;
    private final ApplicationDesk applications;
    private final LateDesk late;
    private final EventCatalogue catalogue;
    private final ReviewProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LateAdmission(
            ReviewStore store,
            ApplicationDesk applications,
            LateDesk late,
            EventCatalogue catalogue,
            ReviewProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.applications = applications;
        this.late = late;
        this.catalogue = catalogue;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String code() {
        return MATTER;
    }

    @Override
    public List<Line> lines(Proposal proposal, Locale locale) {
        ApplicationHead about = applications.headOf(new ApplicationId(proposal.caseId()));
        EventApplication sent = about.application();
        Event event = catalogue.event(sent.event());
        Language language = Language.of(locale);
        DateWording dates = new DateWording(language);
        String deadline = event.nominates() ? "event.deadline.NOMINATION" : "event.deadline.APPLICATION";
        return List.of(
                new Line("review.revocation.organisation", about.organisation().name()),
                new Line("review.revocation.event", event.title().in(language)),
                new Line(deadline, dates.moment(event.closesAt(), event.zone())),
                new Line("review.case.submitted", dates.moment(sent.submittedAt(), event.zone())),
                new Line("review.late.reason", sent.lateReason()));
    }

    @Override
    public boolean stands(Proposal proposal) {
        return store.find(task(proposal)).filter(ReviewTask::isOpen).isPresent();
    }

    /** Nobody helps an applicant past the deadline to whom they are tied. */
    @Override
    public boolean isOpenTo(Proposal proposal, String signInName) {
        return store.find(task(proposal))
                .filter(task -> task.isBarredTo(signInName))
                .isEmpty();
    }

    @Override
    public String address(Proposal proposal) {
        return "/review/" + proposal.subject();
    }

    /** In the name of whoever agreed; nothing, when a longer deadline or a withdrawal has settled it meanwhile. */
    @Override
    public void carryOut(Proposal agreed) {
        Optional<ReviewTask> open = store.lock(task(agreed)).filter(ReviewTask::isOpen);
        open.ifPresent(task -> admit(task, Actor.staff(agreed.settledBy())));
    }

    private void admit(ReviewTask task, Actor actor) {
        Instant due = late.admit(task.application(), actor);
        store.end(task.id(), ReviewOutcome.ADMITTED, actor.name(), clock.instant());
        events.publishEvent(new ReviewEvent.ReviewEnded(task, ReviewOutcome.ADMITTED, actor));
        process.lateAdmitted(task.application(), due);
    }

    private static ReviewTaskId task(Proposal proposal) {
        return new ReviewTaskId(proposal.subject());
    }
}
