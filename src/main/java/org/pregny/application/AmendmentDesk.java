package org.pregny.application;

import java.util.List;
import java.util.Map;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Entropy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an applicant changes what was submitted: freely, until a reviewer has decided. */
@Service
@Transactional
public class AmendmentDesk {

    private final AmendmentStore store;
    private final ApplicationStore applications;
    private final ApplicationDesk desk;
    private final AmendmentCheck check;
    private final Amending amending;
    private final Receipts receipts;
    private final EventCatalogue catalogue;
    private final Correspondence correspondence;
    private final Entropy entropy;

    AmendmentDesk(
            AmendmentStore store,
            ApplicationStore applications,
            ApplicationDesk desk,
            AmendmentCheck check,
            Amending amending,
            Receipts receipts,
            EventCatalogue catalogue,
            Correspondence correspondence,
            Entropy entropy) {
        this.store = store;
        this.applications = applications;
        this.desk = desk;
        this.check = check;
        this.amending = amending;
        this.receipts = receipts;
        this.catalogue = catalogue;
        this.correspondence = correspondence;
        this.entropy = entropy;
    }

    /** All that the applicant changed or asked to have changed, the oldest first. */
    public List<Amendment> of(ApplicationId application) {
        return store.of(application);
    }

    /** What stands in a field of the application now. */
    public String valueOf(ApplicationCase about, FieldAddress address) {
        return AmendedCase.value(about, address);
    }

    /** The application, locked until the end of the transaction, if it still is what was seen. */
    public EventApplication hold(ApplicationId id, int seen) {
        EventApplication application = applications.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (application.version() != seen) {
            throw new ChangedMeanwhile(seen);
        }
        return application;
    }

    /**
     * Changes the fields at once, with a receipt; the same a second time changes nothing.
     *
     * @throws AlreadySettled once it is decided
     * @throws ChangedMeanwhile when it is not any more what the applicant had in view
     */
    public void change(String accessKey, TypedFields typed) {
        ApplicationId id = desk.caseBehind(accessKey).application().id();
        EventApplication application = applications.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (!application.state().isWithReviewers()) {
            throw new AlreadySettled(id, application.state());
        }
        AmendedCase amended = AmendedCase.of(desk.caseOf(id), typed.values());
        if (typed.isOutdated(application) && !amended.differences().isEmpty()) {
            throw new ChangedMeanwhile(typed.seen());
        }
        if (!typed.isOutdated(application)) {
            make(application, amended);
        }
    }

    private void make(EventApplication application, AmendedCase amended) {
        check.mustBeGood(amended);
        ProofOfReceipt proof = receipts.issue(
                ReceiptKind.CHANGE,
                application.id(),
                CanonicalForm.of(Map.of("application", application.number(), "fields", amending.received(amended))));
        Amendment amendment = Amendment.made(
                new AmendmentId(entropy.nextId()), application, Amendment.Kind.CHANGE, proof, amended.differences());
        amending.make(amendment, amended);
        correspondence.send(new AmendmentLetter(
                desk.caseOf(application.id()),
                catalogue.event(application.event()),
                desk.accessKey(application.id()),
                amendment));
    }
}
