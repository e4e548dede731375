package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.springframework.stereotype.Component;

/** Takes an answer to a reviewer's question: words, and the fields that were asked for, under the rules of a submission. */
@Component
class Answering {

    static final int LONGEST_ANSWER = 4000;

    private static final String WORDS = "/answer";

    private final InformationStore store;
    private final AmendmentCheck check;
    private final Amending amending;
    private final Receipts receipts;
    private final Entropy entropy;
    private final Clock clock;

    Answering(
            InformationStore store,
            AmendmentCheck check,
            Amending amending,
            Receipts receipts,
            Entropy entropy,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.amending = amending;
        this.receipts = receipts;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** The application is locked and waits for this answer. */
    void take(ApplicationCase about, InformationRequest open, InformationAnswer answer) {
        if (answer.fields().isOutdated(about.application())) {
            throw new ChangedMeanwhile(answer.fields().seen());
        }
        String words = CleanText.lines(answer.words());
        AmendedCase amended = AmendedCase.of(about, asked(about, open, answer.fields()));
        List<AmendedField> differences = amended.differences();
        List<Fault> faults = new ArrayList<>(check.faults(amended));
        faults.addAll(faults(open, words, differences.isEmpty()));
        if (!faults.isEmpty()) {
            throw new SubmissionFaulty(faults);
        }
        Instant now = clock.instant();
        store.answer(open.id(), words, now);
        ProofOfReceipt proof = receipts.issue(
                ReceiptKind.ANSWER, about.application().id(), CanonicalForm.of(received(amended, words)));
        if (!differences.isEmpty()) {
            Amendment made = Amendment.made(
                    new AmendmentId(entropy.nextId()), about.application(), Amendment.Kind.ANSWER, proof, differences);
            amending.make(made.inAnswerTo(open.id()), amended);
        }
    }

    /** Only what was asked for, and of nobody who has been taken back meanwhile. */
    private static Map<FieldAddress, String> asked(ApplicationCase about, InformationRequest open, TypedFields typed) {
        List<RepresentativeId> left =
                about.withdrawable().stream().map(Representative::id).toList();
        Map<FieldAddress, String> values = new LinkedHashMap<>();
        open.fields().stream()
                .filter(a -> a.person() == null || left.contains(a.person()))
                .filter(typed.values()::containsKey)
                .forEach(a -> values.put(a, typed.values().get(a)));
        return values;
    }

    /** Words may be left out only where every thing that was asked for has its own field and one of them is new. */
    private static List<Fault> faults(InformationRequest open, String words, boolean nothingNew) {
        boolean needed = open.isPlain() || !open.documents().isEmpty();
        if (words.isEmpty() && (needed || nothingNew)) {
            return List.of(Fault.at(WORDS, needed ? "application.fault.missing" : "application.fault.nothingNew"));
        }
        return words.length() > LONGEST_ANSWER
                ? List.of(Fault.at(WORDS, "application.fault.tooLong", LONGEST_ANSWER, words.length()))
                : List.of();
    }

    private Map<String, Object> received(AmendedCase amended, String words) {
        Map<String, Object> received = new HashMap<>();
        received.put("answer", words);
        received.put("application", amended.about().application().number());
        if (!amended.typed().isEmpty()) {
            received.put("fields", amending.received(amended));
        }
        return received;
    }
}
