package org.pregny.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.Arrival;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.HumanCode;
import org.pregny.kernel.Seal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives everybody a receipt for what they sent, and tells anybody whether a receipt is ours. */
@Service
@Transactional
public class Receipts {

    private static final int NUMBER_LENGTH = 10;
    private static final String PURPOSE = "receipts";

    private final ReceiptStore store;
    private final ReceiptTerms terms;
    private final Seal seal;
    private final Arrival arrival;
    private final Entropy entropy;
    private final ApplicationEventPublisher events;

    Receipts(
            ReceiptStore store,
            ReceiptTerms terms,
            Seal seal,
            Arrival arrival,
            Entropy entropy,
            ApplicationEventPublisher events) {
        this.store = store;
        this.terms = terms;
        this.seal = seal;
        this.arrival = arrival;
        this.entropy = entropy;
        this.events = events;
    }

    /**
     * Keeps what was received as it is and gives a receipt for it, with the time at which the request arrived. Each call
     * gives a new receipt: call it once for each thing received, in the transaction that takes it in.
     *
     * @param received {@link CanonicalForm canonical}, so that whoever has the same content gets the same hash
     */
    public ProofOfReceipt issue(ReceiptKind kind, ApplicationId application, byte[] received) {
        return issue(kind, application.uuid(), application, received);
    }

    /** Likewise for what is no application but has an id of its own. */
    public ProofOfReceipt issue(ReceiptKind kind, UUID about, byte[] received) {
        return issue(kind, about, null, received);
    }

    private ProofOfReceipt issue(ReceiptKind kind, UUID about, ApplicationId application, byte[] received) {
        ProofOfReceipt proof = new ProofOfReceipt(
                HumanCode.next(entropy, NUMBER_LENGTH),
                kind,
                CanonicalForm.sha256(received),
                arrival.receivedAt(),
                true);
        byte[] sealed = seal.seal(PURPOSE, proof.number(), received);
        store.add(about, application, new ReceiptStore.Sealed(proof, sealed, checkKey(proof.number(), proof.sha256())));
        events.publishEvent(new ReceiptIssued(about, proof));
        return proof;
    }

    /** All receipts of an application, the oldest first. */
    public List<ProofOfReceipt> of(ApplicationId application) {
        return about(application.uuid());
    }

    /** All receipts for what has this id, the oldest first. */
    public List<ProofOfReceipt> about(UUID id) {
        return store.of(id);
    }

    /** The receipt for the application itself; applications from before there were receipts have none. */
    Optional<ProofOfReceipt> ofSubmission(ApplicationId application) {
        return of(application).stream()
                .filter(proof -> proof.kind() == ReceiptKind.APPLICATION)
                .findFirst();
    }

    /** The bytes that were hashed, while they are kept. */
    public byte[] received(ApplicationId application, String number) {
        return received(application.uuid(), number);
    }

    /** Likewise for what has this id. */
    public byte[] received(UUID about, String number) {
        byte[] sealed = store.sealed(about, number).orElseThrow(ApplicationDesk::notFound);
        return seal.open(PURPOSE, number, sealed);
    }

    /**
     * When what has this hash was received under this number; empty for anything else. One look-up by a hash over both, so
     * that neither answer nor time tells which of the two was wrong.
     */
    public Optional<Instant> check(String number, String sha256) {
        String hash = CleanText.line(sha256).replace(" ", "").toLowerCase(Locale.ROOT);
        return store.receivedAt(checkKey(HumanCode.normalise(number), hash));
    }

    /** What these receipts are for, names and all; that there are receipts stays. Repeatable. */
    public void forget(Collection<UUID> about) {
        store.forget(about);
    }

    /** What was over by then is old enough to be forgotten. */
    public Instant oldBy(Instant now) {
        return terms.oldBy(now);
    }

    private static String checkKey(String number, String sha256) {
        return CanonicalForm.sha256(CanonicalForm.of(List.of(number, sha256)));
    }
}
