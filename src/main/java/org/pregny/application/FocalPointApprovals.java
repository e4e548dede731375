package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.FocalPointDesk;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where focal points say who of those who apply by themselves takes a place of their organisation (domain P2). */
@Service
@Transactional
public class FocalPointApprovals {

    private final ApplicationStore store;
    private final VerdictStore verdicts;
    private final FocalPointAnswerStore answers;
    private final ApplicationDesk desk;
    private final DecisionDesk decisions;
    private final AccessKeys keys;
    private final AccreditationDesk accreditation;
    private final FocalPointDesk focalPoints;
    private final EventCatalogue catalogue;
    private final FocalPointProcess approval;
    private final ApplicationProcess process;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FocalPointApprovals(
            ApplicationStore store,
            VerdictStore verdicts,
            FocalPointAnswerStore answers,
            ApplicationDesk desk,
            DecisionDesk decisions,
            AccessKeys keys,
            AccreditationDesk accreditation,
            FocalPointDesk focalPoints,
            EventCatalogue catalogue,
            FocalPointProcess approval,
            ApplicationProcess process,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.verdicts = verdicts;
        this.answers = answers;
        this.desk = desk;
        this.decisions = decisions;
        this.keys = keys;
        this.accreditation = accreditation;
        this.focalPoints = focalPoints;
        this.catalogue = catalogue;
        this.approval = approval;
        this.process = process;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /** Writes to everybody who speaks for the organisation. Repeatable. */
    public void ask(ApplicationId id) {
        if (answers.find(id).isPresent()) {
            return;
        }
        ApplicationCase about = desk.caseOf(id);
        Event event = catalogue.event(about.application().event());
        String key = keys.keyTo(AccessKeys.Purpose.FOCAL_POINT, id.uuid());
        focalPoints
                .speakersFor(accreditation.profileOf(about.application().organisation()))
                .forEach(person -> correspondence.send(new FocalPointAsked(person, about, event, key)));
        answers.asked(id, clock.instant());
    }

    /** The application behind a private link; anything guessed or altered is simply not there. */
    public ApplicationCase caseBehind(String accessKey) {
        return desk.caseOf(opened(accessKey));
    }

    /** What the focal points said of it; empty where none was asked. */
    public Optional<FocalPointAnswer> answerTo(ApplicationId id) {
        return answers.find(id);
    }

    /** The first answer counts, and giving it twice changes nothing. */
    public void decide(String accessKey, FocalPointDecision decision) {
        EventApplication application = store.lock(opened(accessKey)).orElseThrow(ApplicationDesk::notFound);
        ApplicationId id = application.id();
        if (answers.find(id).filter(a -> a.decision() == decision).isPresent()) {
            return;
        }
        if (application.state() != ApplicationState.FOCAL_POINT_PENDING) {
            throw new AlreadySettled(id, application.state());
        }
        answers.decided(id, decision, clock.instant());
        events.publishEvent(new ApplicationEvents.FocalPointDecided(id, decision));
        approval.decided(id, decision);
    }

    /** The organisation sends the person, or has not answered: from here on as any other application. Repeatable. */
    public void forward(ApplicationId id) {
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (application.state() == ApplicationState.FOCAL_POINT_PENDING) {
            Instant due = Deadlines.reviewDue(catalogue.event(application.event()), clock.instant());
            store.move(id, ApplicationState.UNDER_REVIEW, null, null);
            store.reviewDue(id, due);
            process.submitted(id, Timeliness.IN_TIME, due);
        }
    }

    /** The organisation does not send the person; the applicant is told with the decision. Repeatable. */
    public void decline(ApplicationId id) {
        verdicts.keep(
                desk.caseOf(id).undecided().stream()
                        .map(person -> RepresentativeVerdict.refuse(person.id(), RefusalReason.NOT_SENT, ""))
                        .toList(),
                clock.instant());
        decisions.announceDecision(id);
    }

    private ApplicationId opened(String accessKey) {
        return keys.open(AccessKeys.Purpose.FOCAL_POINT, accessKey)
                .map(ApplicationId::new)
                .orElseThrow(ApplicationDesk::notFound);
    }
}
