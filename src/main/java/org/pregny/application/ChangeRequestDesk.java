package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an applicant asks for a change of what was decided, and learns what became of it. */
@Service
@Transactional
public class ChangeRequestDesk {

    static final int LONGEST_REASON = 1000;

    private final AmendmentStore store;
    private final ApplicationStore applications;
    private final ApplicationDesk desk;
    private final AmendmentCheck check;
    private final Amending amending;
    private final Receipts receipts;
    private final EventCatalogue catalogue;
    private final ChangeRequestProcess process;
    private final Correspondence correspondence;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ChangeRequestDesk(
            AmendmentStore store,
            ApplicationStore applications,
            ApplicationDesk desk,
            AmendmentCheck check,
            Amending amending,
            Receipts receipts,
            EventCatalogue catalogue,
            ChangeRequestProcess process,
            Correspondence correspondence,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.applications = applications;
        this.desk = desk;
        this.check = check;
        this.amending = amending;
        this.receipts = receipts;
        this.catalogue = catalogue;
        this.process = process;
        this.correspondence = correspondence;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Asks for a change, with a receipt; the same a second time asks once. One wish at a time for each person, and for the
     * organisation.
     *
     * @param reason why, in the applicant's words
     * @throws ChangeAskedAlready while another wish for the same person waits
     */
    public void request(String accessKey, TypedFields typed, String reason) {
        ApplicationId id = desk.caseBehind(accessKey).application().id();
        EventApplication application = applications.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (application.state() != ApplicationState.DECIDED) {
            throw new AlreadySettled(id, application.state());
        }
        AmendedCase amended = AmendedCase.of(desk.caseOf(id), typed.values());
        if (isAsked(id, amended.differences())) {
            return;
        }
        if (typed.isOutdated(application)) {
            throw new ChangedMeanwhile(typed.seen());
        }
        ask(application, amended, checked(amended, reason));
    }

    /** Holds the application until the end of the transaction. */
    public Amendment hold(AmendmentId id) {
        Amendment asked = store.find(id).orElseThrow(ApplicationDesk::notFound);
        applications.lock(asked.application()).orElseThrow(ApplicationDesk::notFound);
        return store.find(id).orElseThrow(ApplicationDesk::notFound);
    }

    /** Agrees to what still can be done; {@link #apply} does it. The application is held. */
    public void agree(AmendmentId id, Actor actor) {
        Amendment asked = store.find(id).orElseThrow(ApplicationDesk::notFound);
        check.mustBeGood(amended(asked));
        settle(asked, Amendment.State.MADE, null, actor);
    }

    public void refuse(AmendmentId id, String note, Actor actor) {
        settle(store.find(id).orElseThrow(ApplicationDesk::notFound), Amendment.State.REFUSED, note, actor);
    }

    /** Changes what was agreed. Repeatable: what is so already stays. */
    public void apply(AmendmentId id) {
        Amendment agreed = hold(id);
        AmendedCase amended = amended(agreed);
        if (!amended.differences().isEmpty()) {
            amending.apply(agreed, amended, Actor.SYSTEM);
        }
    }

    /** Approved people whose passes may say something else now. */
    public List<RepresentativeId> concerned(AmendmentId id) {
        Amendment made = store.find(id).orElseThrow(ApplicationDesk::notFound);
        return desk.caseOf(made.application()).approved().stream()
                .map(Representative::id)
                .filter(person -> made.isAbout(null) || made.isAbout(person))
                .toList();
    }

    /** Tells the contact what became of it, once. */
    public void announce(AmendmentId id) {
        Amendment settled = store.find(id).orElseThrow(ApplicationDesk::notFound);
        ApplicationCase about = desk.caseOf(settled.application());
        correspondence.send(new AmendmentLetter(
                about, catalogue.event(about.application().event()), desk.accessKey(settled.application()), settled));
    }

    private void ask(EventApplication application, AmendedCase amended, String reason) {
        Instant due = Deadlines.reviewDue(catalogue.event(application.event()), clock.instant());
        ProofOfReceipt proof = receipts.issue(
                ReceiptKind.CHANGE,
                application.id(),
                CanonicalForm.of(Map.of(
                        "application", application.number(), "fields", amending.received(amended), "reason", reason)));
        Amendment asked = Amendment.made(
                        new AmendmentId(entropy.nextId()),
                        application,
                        Amendment.Kind.REQUEST,
                        proof,
                        amended.differences())
                .asked(reason, due);
        store.add(asked);
        events.publishEvent(new AmendmentEvent.ChangeRequested(asked));
        process.requested(asked);
    }

    private void settle(Amendment asked, Amendment.State state, String note, Actor actor) {
        if (!store.settle(asked.id(), state, note, clock.instant())) {
            throw new AlreadySettled(asked.application(), ApplicationState.DECIDED);
        }
        events.publishEvent(new AmendmentEvent.ChangeRequestSettled(asked, state, actor));
    }

    /** The case as it stands, beside what was asked for. */
    private AmendedCase amended(Amendment asked) {
        return AmendedCase.of(desk.caseOf(asked.application()), asked.values());
    }

    /** True when the very same waits already; another wish for the same person has to wait. */
    private boolean isAsked(ApplicationId id, List<AmendedField> differences) {
        List<RepresentativeId> people =
                differences.stream().map(f -> f.address().person()).toList();
        return store.of(id).stream()
                .filter(Amendment::isAsked)
                .filter(a -> people.stream().anyMatch(a::isAbout))
                .peek(a -> mustBe(a.fields().equals(differences)))
                .findFirst()
                .isPresent();
    }

    private static void mustBe(boolean same) {
        if (!same) {
            throw new ChangeAskedAlready();
        }
    }

    private String checked(AmendedCase amended, String reason) {
        String clean = CleanText.lines(reason);
        List<Fault> faults = clean.isEmpty()
                ? List.of(Fault.at("/reason", "application.fault.missing"))
                : clean.length() > LONGEST_REASON
                        ? List.of(Fault.at("/reason", "application.fault.tooLong", LONGEST_REASON, clean.length()))
                        : List.of();
        check.mustBeGood(amended, faults);
        return clean;
    }
}
