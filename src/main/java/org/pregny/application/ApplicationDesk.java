package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.BasisEvidence;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an application is followed, answered and settled after it was submitted. */
@Service
@Transactional
public class ApplicationDesk {

    static final int LONGEST_ANSWER = 4000;

    private final ApplicationStore store;
    private final EventCatalogue catalogue;
    private final AccreditationDesk accreditation;
    private final ApplicationProcess process;
    private final Correspondence correspondence;
    private final AccessKeys keys;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ApplicationDesk(
            ApplicationStore store,
            EventCatalogue catalogue,
            AccreditationDesk accreditation,
            ApplicationProcess process,
            Correspondence correspondence,
            AccessKeys keys,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.catalogue = catalogue;
        this.accreditation = accreditation;
        this.process = process;
        this.correspondence = correspondence;
        this.keys = keys;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    public ApplicationCase caseOf(ApplicationId id) {
        EventApplication application = store.find(id).orElseThrow(ApplicationDesk::notFound);
        return new ApplicationCase(
                application,
                accreditation.organisation(application.organisation()),
                store.representatives(id),
                store.informationRequests(id));
    }

    /** The case behind a private link; anything guessed or altered is simply not there. */
    public ApplicationCase caseBehind(String accessKey) {
        return keys.open(AccessKeys.Purpose.APPLICATION, accessKey)
                .map(ApplicationId::new)
                .map(this::caseOf)
                .orElseThrow(ApplicationDesk::notFound);
    }

    /** The newest applications, for staff who look for a case. */
    public List<EventApplication> latest(int limit) {
        return store.latest(limit);
    }

    public List<EventApplication> byNumber(String number) {
        return store.byNumber(number);
    }

    public Receipt receipt(ApplicationId id) {
        EventApplication a = store.find(id).orElseThrow(ApplicationDesk::notFound);
        return new Receipt(id, a.number(), accessKey(id), a.state(), a.submittedAt());
    }

    String accessKey(ApplicationId id) {
        return keys.keyTo(AccessKeys.Purpose.APPLICATION, id.uuid());
    }

    public Optional<Representative> representative(RepresentativeId id) {
        return store.representative(id);
    }

    public List<Representative> approved(ApplicationId id) {
        return caseOf(id).approved();
    }

    /** What the registers say of the organisation's claim. */
    public BasisEvidence evidenceFor(ApplicationCase about) {
        Event event = catalogue.event(about.application().event());
        String basis = about.organisation().claim().basis();
        return accreditation.evidenceFor(
                about.organisation().claim(), catalogue.processOf(event).basis(basis));
    }

    /** What the decision table {@code eligibilityBasis} asks for: codes and truths only. */
    public Map<String, Object> basisFacts(ApplicationId id) {
        ApplicationCase about = caseOf(id);
        BasisEvidence evidence = evidenceFor(about);
        String basis = about.organisation().claim().basis();
        boolean accepted = catalogue.event(about.application().event()).bases().contains(basis);
        return Map.of(
                "basis",
                basis,
                "accepted",
                accepted,
                "finding",
                evidence.finding().name(),
                "goodStanding",
                evidence.goodStanding());
    }

    /** Keeps a reviewer's question; it reaches the applicant with {@link #requestInformation}. */
    public void ask(ApplicationId id, String question) {
        lockUnderReview(id);
        store.ask(entropy.nextId(), id, CleanText.lines(question), clock.instant());
    }

    /**
     * Sends the open question to the applicant and stops the review's clock. Repeatable.
     *
     * @return when the answer is due
     */
    public Instant requestInformation(ApplicationId id) {
        EventApplication application = lock(id);
        if (application.state() == ApplicationState.INFORMATION_REQUESTED) {
            return application.informationDueAt();
        }
        Event event = catalogue.event(application.event());
        Instant due = Deadlines.informationDue(event, clock.instant());
        store.move(id, ApplicationState.INFORMATION_REQUESTED, due, null);
        ApplicationCase about = caseOf(id);
        InformationRequest open = openRequest(about).orElseThrow(ApplicationDesk::notFound);
        correspondence.send(new ApplicationLetter.InformationNeeded(about, event, accessKey(id), open));
        events.publishEvent(new ApplicationEvents.InformationRequested(id, due));
        return due;
    }

    /** Takes the applicant's answer and hands the case back to review. */
    public void provideInformation(String accessKey, String answer) {
        ApplicationId id = caseBehind(accessKey).application().id();
        EventApplication application = lock(id);
        if (application.state() != ApplicationState.INFORMATION_REQUESTED) {
            throw new AlreadySettled(id, application.state());
        }
        Instant now = clock.instant();
        openRequest(caseOf(id)).ifPresent(r -> store.answer(r.id(), checkedAnswer(answer), now));
        store.move(id, ApplicationState.UNDER_REVIEW, null, null);
        Instant due = Deadlines.reviewDue(catalogue.event(application.event()), now);
        store.reviewDue(id, due);
        events.publishEvent(new ApplicationEvents.InformationProvided(id));
        process.informationProvided(id, due);
    }

    /** Records the verdict on every representative; all of them, and only while the case is under review. */
    public void decide(ApplicationId id, List<RepresentativeVerdict> verdicts, Actor actor) {
        lockUnderReview(id);
        for (RepresentativeVerdict verdict : verdicts) {
            store.decide(verdict, clock.instant());
            events.publishEvent(new ApplicationEvents.RepresentativeDecided(id, verdict, actor));
        }
    }

    /** Closes a decided application and tells the applicant. Repeatable. */
    public void announceDecision(ApplicationId id) {
        EventApplication application = lock(id);
        if (application.state() == ApplicationState.DECIDED) {
            return;
        }
        store.move(id, ApplicationState.DECIDED, null, clock.instant());
        ApplicationCase about = caseOf(id);
        Event event = catalogue.event(application.event());
        correspondence.send(new ApplicationLetter.DecisionTaken(about, event, accessKey(id)));
        int approved = about.approved().size();
        events.publishEvent(new ApplicationEvents.ApplicationDecided(
                id, approved, about.representatives().size() - approved));
    }

    /** Ends an application whose applicant did not answer in time. Repeatable. */
    public void lapse(ApplicationId id) {
        EventApplication application = lock(id);
        if (application.state() == ApplicationState.LAPSED) {
            return;
        }
        store.move(id, ApplicationState.LAPSED, null, clock.instant());
        Event event = catalogue.event(application.event());
        correspondence.send(new ApplicationLetter.ApplicationHasLapsed(caseOf(id), event, accessKey(id)));
        events.publishEvent(new ApplicationEvents.ApplicationLapsed(id));
    }

    /** Remembers what an approved person was sent. Repeatable. */
    public void credentialSent(RepresentativeId id, Credential credential) {
        Representative representative = store.representative(id).orElseThrow(ApplicationDesk::notFound);
        if (representative.credential() == credential) {
            return;
        }
        store.credential(id, credential, clock.instant());
        events.publishEvent(new ApplicationEvents.CredentialSent(representative.application(), id, credential));
    }

    private EventApplication lock(ApplicationId id) {
        return store.lock(id).orElseThrow(ApplicationDesk::notFound);
    }

    private void lockUnderReview(ApplicationId id) {
        EventApplication application = lock(id);
        if (application.state() != ApplicationState.UNDER_REVIEW) {
            throw new AlreadySettled(id, application.state());
        }
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

    private static NotFound notFound() {
        return new NotFound("application.notFound");
    }
}
