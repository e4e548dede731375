package org.pregny.portal;

import java.util.UUID;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Receipt;
import org.pregny.application.SubmissionDesk;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Throttle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a finished draft in, once, however often the button is pressed. */
@Service
public class HandInDesk {

    private final DraftDesk drafts;
    private final DraftStore store;
    private final SheetStore sheets;
    private final SubmissionDesk submissions;
    private final ApplicationDesk applications;
    private final AccreditationDesk accreditation;
    private final Throttle throttle;
    private final PortalSettings settings;
    private final TransactionTemplate transaction;

    HandInDesk(
            DraftDesk drafts,
            DraftStore store,
            SheetStore sheets,
            SubmissionDesk submissions,
            ApplicationDesk applications,
            AccreditationDesk accreditation,
            Throttle throttle,
            PortalSettings settings,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.store = store;
        this.sheets = sheets;
        this.submissions = submissions;
        this.applications = applications;
        this.accreditation = accreditation;
        this.throttle = throttle;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Submits the draft as it is saved; whoever comes second waits for the first and gets the same receipt.
     *
     * @param lateReason why it comes late; not looked at while it is in time
     * @throws AddressNotConfirmed before the address is confirmed
     */
    public Receipt submit(UUID id, ApplicantSession session, Language language, String lateReason) {
        throttle.count("portal/submissions", id.toString(), settings.submissions());
        throttle.count("portal/submissions-of-address", session.emailKey(), settings.submissionsOfAddress());
        return transaction.execute(t -> handedIn(id, session, language, lateReason));
    }

    private Receipt handedIn(UUID id, ApplicantSession session, Language language, String lateReason) {
        Draft draft = drafts.locked(id, session);
        if (draft.isSubmitted()) {
            return applications.receipt(draft.application());
        }
        if (!session.confirmed()) {
            throw new AddressNotConfirmed();
        }
        Receipt receipt = submissions.submit(draft.event(), draft.submission(), language, id.toString(), lateReason);
        accreditation.emailProven(session.email());
        store.forgetPeople(draft);
        store.submitted(id, receipt.id());
        sheets.remove(id);
        return receipt;
    }

    /** The receipt of a draft that was handed in. */
    public Receipt receipt(UUID id, ApplicantSession session) {
        Draft draft = drafts.draft(id, session);
        if (!draft.isSubmitted()) {
            throw new NotFound("portal.draft.notFound");
        }
        return applications.receipt(draft.application());
    }
}
