package org.pregny.application;

import java.util.List;
import java.util.Optional;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.ClaimContact;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.EventVersions;
import org.pregny.kernel.Arrival;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.HumanCode;
import org.pregny.kernel.Language;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes applications in: each is checked whole, kept durably and acknowledged once, however often it is sent. */
@Service
public class SubmissionDesk {

    private static final int NUMBER_LENGTH = 8;
    /** Under load a second sending may wait longer for the first than the database lets it. */
    private static final int MOST_ATTEMPTS = 4;

    private final ApplicationStore store;
    private final Filing filing;
    private final EventCatalogue catalogue;
    private final AccreditationDesk accreditation;
    private final CaseOpening opening;
    private final ApplicationDesk desk;
    private final SubmissionKeys keys;
    private final Acknowledgement acknowledgement;
    private final Entropy entropy;
    private final SubmissionScreening screening;
    private final Arrival arrival;
    private final TransactionTemplate transaction;

    SubmissionDesk(
            ApplicationStore store,
            Filing filing,
            EventCatalogue catalogue,
            AccreditationDesk accreditation,
            CaseOpening opening,
            ApplicationDesk desk,
            SubmissionKeys keys,
            Acknowledgement acknowledgement,
            Entropy entropy,
            SubmissionScreening screening,
            Arrival arrival,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.filing = filing;
        this.catalogue = catalogue;
        this.accreditation = accreditation;
        this.opening = opening;
        this.desk = desk;
        this.keys = keys;
        this.acknowledgement = acknowledgement;
        this.entropy = entropy;
        this.screening = screening;
        this.arrival = arrival;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes an application in that must be in time. */
    public Receipt submit(EventCode code, Submission typed, Language language, String key) {
        return submit(code, typed, language, key, null);
    }

    /**
     * Takes an application in, once per key: a second click or a repeated request gets the first receipt again.
     *
     * @param key chosen by the sender, for example by the form that was shown
     * @param lateReason why it comes late; not looked at while it is in time
     * @throws SubmissionFaulty with every fault found
     * @throws WindowClosed outside the application window, and after its deadline without a reason
     * @throws SubmissionKeyReused when the key came with another content before
     */
    public Receipt submit(EventCode code, Submission typed, Language language, String key, String lateReason) {
        Sent sent = sent(code, Cleaning.clean(typed), language, key, CleanText.lines(lateReason));
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(t -> earlier(sent).orElseGet(() -> accept(sent)));
            } catch (DuplicateKeyException | PessimisticLockingFailureException sentTwiceAtOnce) {
                if (attempt == MOST_ATTEMPTS) {
                    throw sentTwiceAtOnce;
                }
            }
        }
    }

    /** What would be wrong with it, for a page that shows it before it is sent. */
    public List<Fault> faults(EventCode code, Submission typed) {
        return screening.faults(catalogue.event(code), Cleaning.clean(typed));
    }

    private Sent sent(EventCode event, Submission clean, Language language, String key, String lateReason) {
        return new Sent(
                event,
                clean,
                language,
                keys.scoped(event, clean, key),
                lateReason,
                keys.received(event, clean, lateReason),
                arrival.receivedAt());
    }

    private Optional<Receipt> earlier(Sent sent) {
        return store.underKey(sent.scopedKey()).map(kept -> {
            if (!kept.digest().equals(CanonicalForm.sha256(sent.received()))) {
                throw new SubmissionKeyReused();
            }
            return desk.receipt(kept.id());
        });
    }

    private Receipt accept(Sent sent) {
        EventVersions known = catalogue.versionsOf(catalogue.event(sent.event()));
        Event event = catalogue.event(sent.event());
        Timeliness timeliness = screening.screen(event, sent);
        EventApplication application = application(event, sent, timeliness);
        filing.file(application, sent, known);
        acknowledgement.give(event, application, sent.received());
        opening.open(application, timeliness);
        return desk.receipt(application.id());
    }

    private EventApplication application(Event event, Sent sent, Timeliness timeliness) {
        boolean late = timeliness == Timeliness.LATE;
        OrganisationId organisation = register(sent.clean());
        CaseOpening.Stage stage = opening.stage(event, organisation, sent, timeliness);
        return new EventApplication(
                new ApplicationId(entropy.nextId()),
                HumanCode.next(entropy, NUMBER_LENGTH),
                event.code(),
                organisation,
                sent.language(),
                sent.clean().contactName(),
                sent.clean().contactEmail(),
                stage.state(),
                sent.arrivedAt(),
                stage.due(),
                null,
                null,
                late ? sent.lateReason() : null,
                0);
    }

    /** Whether the contact reads mail at that address is not known here. */
    private OrganisationId register(Submission clean) {
        ClaimContact contact = new ClaimContact(clean.contactName(), clean.contactEmail(), false);
        return accreditation.register(clean.organisation().claim(), contact);
    }
}
