package org.pregny.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    static final int LONGEST_ANSWER = 4000;

    private final ApplicationStore store;
    private final ApplicationDesk desk;
    private final UnderReview underReview;
    private final EventCatalogue catalogue;
    private final ApplicationProcess process;
    private final Correspondence correspondence;
    private final Receipts receipts;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InformationDesk(
            ApplicationStore store,
            ApplicationDesk desk,
            UnderReview underReview,
            EventCatalogue catalogue,
            ApplicationProcess process,
            Correspondence correspondence,
            Receipts receipts,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.desk = desk;
        this.underReview = underReview;
        this.catalogue = catalogue;
        this.process = process;
        this.correspondence = correspondence;
        this.receipts = receipts;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps a reviewer's question; it reaches the applicant with {@link #requestInformation}. */
    public void ask(ApplicationId id, String question) {
        underReview.lock(id);
        store.ask(entropy.nextId(), id, CleanText.lines(question), clock.instant());
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

    /** Takes the applicant's answer and hands the case back to review. */
    public void provideInformation(String accessKey, String answer) {
        ApplicationId id = desk.caseBehind(accessKey).application().id();
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (application.state() != ApplicationState.INFORMATION_REQUESTED) {
            throw new AlreadySettled(id, application.state());
        }
        Instant now = clock.instant();
        String clean = checkedAnswer(answer);
        openRequest(desk.caseOf(id)).ifPresent(r -> store.answer(r.id(), clean, now));
        receipts.issue(
                ReceiptKind.ANSWER, id, CanonicalForm.of(Map.of("answer", clean, "application", application.number())));
        store.move(id, ApplicationState.UNDER_REVIEW, null, null);
        Instant due = Deadlines.reviewDue(catalogue.event(application.event()), now);
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

    private static String checkedAnswer(String answer) {
        String clean = CleanText.lines(answer);
        if (clean.isEmpty()) {
            throw new SubmissionFaulty(List.of(Fault.at("/answer", "application.fault.missing")));
        }
        if (clean.length() > LONGEST_ANSWER) {
            throw new SubmissionFaulty(
                    List.of(Fault.at("/answer", "application.fault.tooLong", LONGEST_ANSWER, clean.length())));
        }
        return clean;
    }

    private static Optional<InformationRequest> openRequest(ApplicationCase about) {
        return about.informationRequests().stream()
                .filter(InformationRequest::isOpen)
                .findFirst();
    }
}
