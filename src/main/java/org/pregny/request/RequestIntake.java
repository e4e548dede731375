package org.pregny.request;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.ClaimContact;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.OrganisationId;
import org.pregny.application.CanonicalForm;
import org.pregny.application.DocumentShelf;
import org.pregny.application.Fault;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.SubmissionKeyReused;
import org.pregny.kernel.Arrival;
import org.pregny.kernel.Entropy;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes requests in: each is checked whole, kept durably and acknowledged once, however often it is sent. */
@Component
class RequestIntake {

    private static final int MOST_ATTEMPTS = 4;

    private final RequestStore store;
    private final RequestKeeping keeping;
    private final RequestCheck check;
    private final RoundCatalogue rounds;
    private final AccreditationDesk accreditation;
    private final DocumentShelf shelf;
    private final Arrival arrival;
    private final Entropy entropy;
    private final TransactionTemplate transaction;

    RequestIntake(
            RequestStore store,
            RequestKeeping keeping,
            RequestCheck check,
            RoundCatalogue rounds,
            AccreditationDesk accreditation,
            DocumentShelf shelf,
            Arrival arrival,
            Entropy entropy,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.keeping = keeping;
        this.check = check;
        this.rounds = rounds;
        this.accreditation = accreditation;
        this.shelf = shelf;
        this.arrival = arrival;
        this.entropy = entropy;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A second click or a repeated request gets the first one again. */
    RequestId take(RequestSubmission typed, String key) {
        RequestSubmission clean = typed.clean();
        String scoped = scoped(clean, key);
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(t -> earlier(clean, scoped).orElseGet(() -> accept(clean, scoped)));
            } catch (DuplicateKeyException | PessimisticLockingFailureException sentTwiceAtOnce) {
                if (attempt == MOST_ATTEMPTS) {
                    throw sentTwiceAtOnce;
                }
            }
        }
    }

    List<Fault> faults(RequestSubmission typed) {
        return check.faults(rounds.round(typed.round()), typed.clean());
    }

    private Optional<RequestId> earlier(RequestSubmission clean, String scoped) {
        return store.underKey(scoped).map(kept -> {
            if (!kept.digest().equals(digest(received(rounds.round(clean.round()), clean)))) {
                throw new SubmissionKeyReused();
            }
            return kept.id();
        });
    }

    private RequestId accept(RequestSubmission clean, String scoped) {
        Round round = rounds.round(clean.round());
        Instant now = arrival.receivedAt();
        if (!round.isOpenAt(now)) {
            throw new RoundNotOpen(round, round.stateAt(now));
        }
        List<Fault> faults = check.faults(round, clean);
        if (!faults.isEmpty()) {
            throw new SubmissionFaulty(faults);
        }
        byte[] received = received(round, clean);
        AccreditationRequest request = request(round, clean, now);
        store.add(request, clean.insisted(), scoped, digest(received));
        keeping.keep(request, clean, received);
        return request.id();
    }

    private AccreditationRequest request(Round round, RequestSubmission clean, Instant now) {
        OrganisationClaim claim = clean.organisation();
        OrganisationId organisation =
                accreditation.register(claim, new ClaimContact(clean.contactName(), clean.email(), false));
        return new AccreditationRequest(
                new RequestId(entropy.nextId()),
                RequestNumbers.next(entropy),
                round.id(),
                round.process(),
                round.formVersion(),
                clean.language(),
                clean.contactName(),
                clean.email(),
                organisation,
                accreditation.organisation(organisation).profile(),
                claim.name(),
                claim.country(),
                claim.category(),
                RequestState.SUBMITTED,
                null,
                RequestDates.submitted(now, RequestDeadlines.screeningDue(round, now)),
                null,
                0);
    }

    /** Scoped, so that two who both choose "1" never meet. */
    private static String scoped(RequestSubmission clean, String key) {
        String text = clean.round() + "\n" + clean.email().toLowerCase(Locale.ROOT) + "\n" + key;
        return CanonicalForm.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] received) {
        return CanonicalForm.sha256(received);
    }

    /** What was received, cleaned, in canonical form: what the receipt is for. */
    private byte[] received(Round round, RequestSubmission clean) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("round", round.code());
        tree.put("contactName", clean.contactName());
        tree.put("email", clean.email());
        tree.put("insisted", clean.insisted());
        tree.put("organisation", organisation(clean.organisation()));
        Map<String, String> numbers = new TreeMap<>();
        clean.numbers().forEach(n -> numbers.put(n.register(), n.number()));
        if (!numbers.isEmpty()) {
            tree.put("registerNumbers", numbers);
        }
        Map<String, String> answers = new TreeMap<>();
        clean.answers().forEach(a -> answers.put(a.question(), a.text()));
        tree.put("answers", answers);
        tree.put(
                "documents",
                clean.papers().stream()
                        .map(p -> Map.of(
                                "wanted",
                                p.wanted(),
                                "document",
                                shelf.described(p.document()).orElseThrow()))
                        .toList());
        return CanonicalForm.of(tree);
    }

    private static Map<String, Object> organisation(OrganisationClaim claim) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("name", claim.name());
        tree.put("country", claim.country());
        tree.put("category", claim.category());
        tree.put("acronym", claim.acronym());
        tree.put("website", claim.website());
        tree.put(
                "names",
                claim.names().stream()
                        .map(n -> Map.of("language", n.language(), "name", n.name()))
                        .toList());
        return tree;
    }
}
