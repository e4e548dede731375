package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.Extension;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where it is recorded whether an application that came late is looked at all the same. */
@Service
@Transactional
public class LateDesk {

    private final ApplicationStore store;
    private final VerdictStore verdicts;
    private final ApplicationDesk desk;
    private final EventCatalogue catalogue;
    private final ApplicationProcess process;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LateDesk(
            ApplicationStore store,
            VerdictStore verdicts,
            ApplicationDesk desk,
            EventCatalogue catalogue,
            ApplicationProcess process,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.verdicts = verdicts;
        this.desk = desk;
        this.catalogue = catalogue;
        this.process = process;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Lets it be reviewed as if it had come in time, and tells the applicant.
     *
     * @return when the review is due
     */
    public Instant admit(ApplicationId id, Actor actor) {
        EventApplication application = lockLate(id);
        Event event = catalogue.event(application.event());
        Instant due = Deadlines.reviewDue(event, clock.instant());
        store.move(id, ApplicationState.UNDER_REVIEW, null, null);
        store.reviewDue(id, due);
        correspondence.send(new ApplicationLetter.LateAdmitted(desk.caseOf(id), event, desk.accessKey(id)));
        events.publishEvent(new ApplicationEvents.LateApplicationAdmitted(id, actor));
        return due;
    }

    /** A deadline was extended: whatever came late but before the new one is in time now, and nobody need decide on it. */
    void deadlineExtended(Extension extension) {
        store.late(extension.event()).stream()
                .filter(late -> !late.submittedAt().isAfter(extension.to()))
                .map(late -> desk.caseOf(late.id()))
                .filter(about -> extension.isFor(about.organisation().claim().name()))
                .forEach(about -> process.deadlineExtended(about.application().id()));
    }

    /** Refuses everybody who is left in it as late; the applicant is told with the decision. */
    public void refuse(ApplicationId id, String note, Actor actor) {
        lockLate(id);
        List<RepresentativeVerdict> late = store.representatives(id).stream()
                .map(person -> RepresentativeVerdict.refuse(person.id(), RefusalReason.LATE, note))
                .toList();
        for (RepresentativeVerdict verdict : verdicts.keep(late, clock.instant())) {
            events.publishEvent(new ApplicationEvents.RepresentativeDecided(id, verdict, actor));
        }
    }

    /** Refuses for one that came in time, and for one that was decided on, admitted or withdrawn. */
    public void mustBeUndecided(ApplicationId id) {
        lockLate(id);
    }

    private EventApplication lockLate(ApplicationId id) {
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (application.state() != ApplicationState.LATE) {
            throw new AlreadySettled(id, application.state());
        }
        return application;
    }
}
