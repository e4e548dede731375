package org.pregny.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.OrganisationId;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.EventVersions;
import org.pregny.event.WindowState;
import org.pregny.kernel.Arrival;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.HumanCode;
import org.pregny.kernel.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes applications in: each is checked whole, kept durably and acknowledged once, however often it is sent. */
@Service
public class SubmissionDesk {

    private static final int NUMBER_LENGTH = 8;

    private final ApplicationStore store;
    private final ChangeStore changes;
    private final ParticularsStore particulars;
    private final Attached attached;
    private final EventCatalogue catalogue;
    private final AccreditationDesk accreditation;
    private final ApplicationProcess process;
    private final Correspondence correspondence;
    private final ApplicationDesk desk;
    private final SubmissionKeys keys;
    private final Receipts receipts;
    private final Entropy entropy;
    private final Arrival arrival;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SubmissionDesk(
            ApplicationStore store,
            ChangeStore changes,
            ParticularsStore particulars,
            Attached attached,
            EventCatalogue catalogue,
            AccreditationDesk accreditation,
            ApplicationProcess process,
            Correspondence correspondence,
            ApplicationDesk desk,
            SubmissionKeys keys,
            Receipts receipts,
            Entropy entropy,
            Arrival arrival,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.changes = changes;
        this.particulars = particulars;
        this.attached = attached;
        this.catalogue = catalogue;
        this.accreditation = accreditation;
        this.process = process;
        this.correspondence = correspondence;
        this.desk = desk;
        this.keys = keys;
        this.receipts = receipts;
        this.entropy = entropy;
        this.arrival = arrival;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes an application in, once per key: a second click or a repeated request gets the first receipt again.
     *
     * @param key chosen by the sender, for example by the form that was shown
     * @throws SubmissionFaulty with every fault found
     * @throws WindowClosed outside the application window
     * @throws SubmissionKeyReused when the key came with another content before
     */
    public Receipt submit(EventCode code, Submission typed, Language language, String key) {
        Submission clean = Cleaning.clean(typed);
        String scopedKey = keys.scoped(code, clean, key);
        byte[] received = keys.received(code, clean);
        try {
            return transaction.execute(t ->
                    earlier(scopedKey, received).orElseGet(() -> accept(code, clean, language, scopedKey, received)));
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return transaction.execute(t -> earlier(scopedKey, received).orElseThrow(() -> sentTwiceAtOnce));
        }
    }

    private Optional<Receipt> earlier(String scopedKey, byte[] received) {
        return store.underKey(scopedKey).map(kept -> {
            if (!kept.digest().equals(CanonicalForm.sha256(received))) {
                throw new SubmissionKeyReused();
            }
            return desk.receipt(kept.id());
        });
    }

    private Receipt accept(EventCode code, Submission clean, Language language, String scopedKey, byte[] received) {
        Instant now = arrival.receivedAt();
        EventVersions known = catalogue.versionsOf(catalogue.event(code));
        Event event = openEvent(code, now);
        List<Fault> faults = SubmissionCheck.faults(clean, event, catalogue.processOf(event), attached);
        if (!faults.isEmpty()) {
            throw new SubmissionFaulty(faults);
        }
        EventApplication application = application(event, clean, language, now);
        store.add(application, scopedKey, CanonicalForm.sha256(received));
        changes.know(application.id(), known);
        particulars.add(application.id(), clean);
        addRepresentatives(application.id(), clean);
        ProofOfReceipt proof = receipts.issue(ReceiptKind.APPLICATION, application.id(), received);
        events.publishEvent(new ApplicationEvents.ApplicationSubmitted(
                application.id(),
                application.number(),
                code.text(),
                clean.representatives().size(),
                proof.sha256()));
        correspondence.send(new ApplicationLetter.ApplicationReceived(
                desk.caseOf(application.id()), event, desk.accessKey(application.id()), proof));
        process.submitted(application.id(), application.reviewDueAt());
        return desk.receipt(application.id());
    }

    private EventApplication application(Event event, Submission clean, Language language, Instant now) {
        return new EventApplication(
                new ApplicationId(entropy.nextId()),
                HumanCode.next(entropy, NUMBER_LENGTH),
                event.code(),
                register(clean.organisation()),
                language,
                clean.contactName(),
                clean.contactEmail(),
                ApplicationState.UNDER_REVIEW,
                now,
                Deadlines.reviewDue(event, now),
                null,
                null,
                0);
    }

    private OrganisationId register(OrganisationEntry entry) {
        return accreditation.register(new OrganisationClaim(
                entry.name(), entry.country(), entry.category(), entry.basis(), entry.reference()));
    }

    private void addRepresentatives(ApplicationId application, Submission clean) {
        for (int i = 0; i < clean.representatives().size(); i++) {
            UUID id = entropy.nextId();
            RepresentativeEntry entry = clean.representatives().get(i);
            store.add(id, application, i, entry);
            particulars.add(id, entry.needs().needs());
        }
    }

    private Event openEvent(EventCode code, Instant now) {
        Event event = catalogue.event(code);
        WindowState state = event.windowAt(now);
        if (state != WindowState.OPEN) {
            throw new WindowClosed(event, state);
        }
        return event;
    }
}
