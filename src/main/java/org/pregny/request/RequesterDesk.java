package org.pregny.request;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pregny.application.CanonicalForm;
import org.pregny.application.Fault;
import org.pregny.application.ReceiptKind;
import org.pregny.application.Receipts;
import org.pregny.application.SubmissionFaulty;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Refusal;
import org.pregny.round.RoundCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation does with its own request: answer, take it back, ask for another look. Each gets a receipt. */
@Service
@Transactional
public class RequesterDesk {

    public static final int LONGEST_ANSWER = 4000;
    public static final int LONGEST_WORDS = 2000;

    private final RequestSteps steps;
    private final RequestStore store;
    private final RequestPartStore parts;
    private final RoundCatalogue rounds;
    private final Receipts receipts;
    private final RequestProcess process;
    private final Clock clock;

    RequesterDesk(
            RequestSteps steps,
            RequestStore store,
            RequestPartStore parts,
            RoundCatalogue rounds,
            Receipts receipts,
            RequestProcess process,
            Clock clock) {
        this.steps = steps;
        this.store = store;
        this.parts = parts;
        this.rounds = rounds;
        this.receipts = receipts;
        this.process = process;
        this.clock = clock;
    }

    /** Takes the answer to the open question and hands the request back to its screener; the clock starts again. */
    public void answer(RequestId id, String words) {
        String clean = checked(words, LONGEST_ANSWER, true);
        AccreditationRequest request = steps.lock(id);
        if (request.state() != RequestState.INFO_REQUESTED) {
            throw new RequestSettled(request.state());
        }
        Instant now = clock.instant();
        parts.inquiries(id).stream()
                .filter(RequestInquiry::isOpen)
                .forEach(open -> parts.answer(open.id(), clean, now));
        steps.take(id, Taking.of(RequestStep.ANSWERED, Actor.APPLICANT));
        Instant due = RequestDeadlines.screeningDue(rounds.round(request.round()), now);
        store.screeningDue(id, due);
        receipt(ReceiptKind.ANSWER, request, Map.of("answer", clean));
        process.answered(id, due);
    }

    /** Takes the request back before it is decided. */
    public void withdraw(RequestId id) {
        AccreditationRequest request = steps.lock(id);
        if (steps.take(id, Taking.of(RequestStep.WITHDRAWN, Actor.APPLICANT))) {
            receipt(ReceiptKind.WITHDRAWAL, request, Map.of("withdrawn", true));
            process.withdrawn(id);
        }
    }

    /** Asks that another officer look at the refusal again, once and in time. */
    public void askReconsideration(RequestId id, String words) {
        String clean = checked(words, LONGEST_WORDS, false);
        AccreditationRequest request = steps.lock(id);
        Instant now = clock.instant();
        if (!request.mayAskReconsideration(now)) {
            boolean once = request.dates().reconsiderationAskedAt() != null;
            throw new RequestRefused(
                    Refusal.Kind.CLOSED, once ? "request.reconsideration.once" : "request.reconsideration.closed");
        }
        steps.take(
                id,
                Taking.of(RequestStep.RECONSIDERATION_ASKED, Actor.APPLICANT).saying(clean));
        store.reconsiderationAsked(id, now);
        receipt(ReceiptKind.RECONSIDERATION, request, Map.of("words", clean));
        process.reconsiderationAsked(id, RequestDeadlines.screeningDue(rounds.round(request.round()), now));
    }

    private void receipt(ReceiptKind kind, AccreditationRequest request, Map<String, Object> what) {
        byte[] received = CanonicalForm.of(Map.of("request", request.number(), "received", what));
        receipts.issue(kind, request.id().uuid(), received);
    }

    private static String checked(String words, int longest, boolean needed) {
        String clean = CleanText.lines(words);
        if (needed && clean.isEmpty()) {
            throw new SubmissionFaulty(List.of(Fault.at("/words", "application.fault.missing")));
        }
        if (clean.length() > longest) {
            throw new SubmissionFaulty(
                    List.of(Fault.at("/words", "application.fault.tooLong", longest, clean.length())));
        }
        return clean;
    }
}
