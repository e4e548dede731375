package org.pregny.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers ask the applicant, the applicant answers, and an application without an answer lapses. */
@Service
@Transactional
public class InformationDesk {

    private final ApplicationStore store;
    private final InformationStore questions;
    private final HeldDecisionStore held;
    private final Answering answering;
    private final ApplicationDesk desk;
    private final UnderReview underReview;
    private final EventCatalogue catalogue;
    private final ApplicationProcess process;
    private final Correspondence correspondence;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InformationDesk(
            ApplicationStore store,
            InformationStore questions,
            HeldDecisionStore held,
            Answering answering,
            ApplicationDesk desk,
            UnderReview underReview,
            EventCatalogue catalogue,
            ApplicationProcess process,
            Correspondence correspondence,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.questions = questions;
        this.held = held;
        this.answering = answering;
        this.desk = desk;
        this.underReview = underReview;
        this.catalogue = catalogue;
        this.process = process;
        this.correspondence = correspondence;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps a reviewer's question; it reaches the applicant with {@link #requestInformation}. */
    public void ask(ApplicationId id, Inquiry inquiry) {
        underReview.lock(id);
        List<RepresentativeId> undecided =
                desk.caseOf(id).undecided().stream().map(Representative::id).toList();
        List<FieldAddress> fields = inquiry.fields().stream()
                .flatMap(FieldAddress::group)
                .filter(a -> a.person() == null || undecided.contains(a.person()))
                .distinct()
                .toList();
        Inquiry clean = new Inquiry(CleanText.lines(inquiry.question()), fields, inquiry.documents());
        questions.ask(entropy.nextId(), id, clean, clock.instant());
        held.layAside(id);
    }

    /**
     * Sends the open question to the applicant and stops the review's clock. Repeatable.
     *
     * @return when the answer is due
     */
    public Instant requestInformation(ApplicationId id) {
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (application.state() == ApplicationState.INFORMATION_REQUESTED) {
            return application.informationDueAt();
        }
        Event event = catalogue.event(application.event());
        Instant due = Deadlines.informationDue(event, clock.instant());
        store.move(id, ApplicationState.INFORMATION_REQUESTED, due, null);
        ApplicationCase about = desk.caseOf(id);
        InformationRequest open = openRequest(about).orElseThrow(ApplicationDesk::notFound);
        correspondence.send(new ApplicationLetter.InformationNeeded(about, event, desk.accessKey(id), open));
        events.publishEvent(new ApplicationEvents.InformationRequested(id, due));
        return due;
    }

    /** Half of the time that is left for an answer. */
    public Instant reminderAt(Instant due) {
        Instant now = clock.instant();
        return now.plus(Duration.between(now, due).dividedBy(2));
    }

    /** Sends the open question once more; whoever has answered meanwhile is left in peace. Repeatable. */
    public void remind(ApplicationId id) {
        ApplicationCase about = desk.caseOf(id);
        if (about.application().state() == ApplicationState.INFORMATION_REQUESTED) {
            Event event = catalogue.event(about.application().event());
            openRequest(about)
                    .ifPresent(open -> correspondence.send(
                            new ApplicationLetter.InformationReminder(about, event, desk.accessKey(id), open)));
        }
    }

    /** Takes the applicant's answer in words and hands the case back to review. */
    public void provideInformation(String accessKey, String answer) {
        provideInformation(accessKey, InformationAnswer.plain(answer));
    }

    /** Takes the applicant's answer, in words and in the fields that were asked for, and hands the case back to review. */
    public void provideInformation(String accessKey, InformationAnswer answer) {
        ApplicationId id = desk.caseBehind(accessKey).application().id();
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (application.state() != ApplicationState.INFORMATION_REQUESTED) {
            throw new AlreadySettled(id, application.state());
        }
        ApplicationCase about = desk.caseOf(id);
        answering.take(about, openRequest(about).orElseThrow(ApplicationDesk::notFound), answer);
        store.move(id, ApplicationState.UNDER_REVIEW, null, null);
        Instant due = Deadlines.reviewDue(catalogue.event(application.event()), clock.instant());
        store.reviewDue(id, due);
        events.publishEvent(new ApplicationEvents.InformationProvided(id));
        process.informationProvided(id, due);
    }

    /** Ends an application whose applicant did not answer in time. Repeatable. */
    public void lapse(ApplicationId id) {
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (application.state() == ApplicationState.LAPSED) {
            return;
        }
        store.move(id, ApplicationState.LAPSED, null, clock.instant());
        Event event = catalogue.event(application.event());
        correspondence.send(new ApplicationLetter.ApplicationHasLapsed(desk.caseOf(id), event, desk.accessKey(id)));
        events.publishEvent(new ApplicationEvents.ApplicationLapsed(id));
    }

    private static Optional<InformationRequest> openRequest(ApplicationCase about) {
        return about.informationRequests().stream()
                .filter(InformationRequest::isOpen)
                .findFirst();
    }
}
