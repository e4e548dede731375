package org.pregny.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.application.Fault;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Refusal;
import org.pregny.kernel.Throttle;
import org.pregny.portal.ApplicantSession;
import org.pregny.round.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a finished draft in, once, however often the button is pressed. */
@Service
public class RequestHandIn {

    private final RequestDrafts drafts;
    private final RequestDesk desk;
    private final RequestIndex index;
    private final AccreditationDesk accreditation;
    private final Throttle throttle;
    private final RequestLimits limits;
    private final TransactionTemplate transaction;

    RequestHandIn(
            RequestDrafts drafts,
            RequestDesk desk,
            RequestIndex index,
            AccreditationDesk accreditation,
            Throttle throttle,
            RequestLimits limits,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.desk = desk;
        this.index = index;
        this.accreditation = accreditation;
        this.throttle = throttle;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whoever comes second waits for the first and gets the same receipt. */
    public RequestReceipt submit(UUID id, ApplicantSession session, boolean declared) {
        throttle.count("request/submissions", EmailAddress.key(session.email()), limits.submissionsOfAddress());
        return transaction.execute(t -> handedIn(id, session, declared));
    }

    private RequestReceipt handedIn(UUID id, ApplicantSession session, boolean declared) {
        RequestDraft draft = drafts.lockedAnyhow(id, session);
        if (draft.request() != null) {
            return desk.receipt(draft.request());
        }
        if (!draft.isOpen() || !session.confirmed()) {
            throw new RequestRefused(
                    Refusal.Kind.CONFLICT, draft.isOpen() ? "request.confirmFirst" : "request.draftEnded");
        }
        DraftAnswers answers = draft.answers().with(Map.of(DraftAnswers.DECLARED, declared ? "yes" : ""));
        RequestReceipt receipt = desk.submit(answers.submission(draft), id.toString());
        accreditation.emailProven(session.email());
        drafts.submitted(id, receipt.id());
        return receipt;
    }

    /** All that is wrong with it, but for the declaration, which comes with the button. */
    public List<Fault> faults(RequestDraft draft) {
        return desk.faults(draft.submission()).stream()
                .filter(f -> !f.field().equals(RequestCheck.DECLARED))
                .toList();
    }

    /** When a request of this name was made in the round before, if it counts still: nothing of who made it. */
    public Optional<Instant> madeBefore(RoundId round, String name) {
        return index.madeBefore(round, name);
    }
}
