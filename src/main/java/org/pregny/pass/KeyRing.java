package org.pregny.pass;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.PerTransaction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One active signing key an event, made when its first pass is issued and never shared between events. */
@Component
class KeyRing {

    private final KeyStore store;
    private final KeySeal seal;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;
    private final PerTransaction<InHand> inHand = new PerTransaction<>(InHand::new);

    KeyRing(
            KeyStore store,
            KeySeal seal,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.seal = seal;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What the present transaction signs with. */
    private static final class InHand {
        private final Map<EventCode, SigningKey> opened = new HashMap<>();
        private final Set<String> watched = new HashSet<>();
    }

    /**
     * The key that signs for the event now. A first key is made in a transaction of its own: of two issuers that need
     * it at once, one makes it and the other takes it, and neither has to start again.
     */
    SigningKey keyOf(EventCode event) {
        return inHand.get().opened.computeIfAbsent(event, this::taken);
    }

    private SigningKey taken(EventCode event) {
        return opened(event).orElseGet(() -> {
            makeFirst(event);
            return opened(event).orElseThrow(() -> new IllegalStateException("no active key of " + event));
        });
    }

    /** Only within the transaction that ends the life of the event's active key. */
    EventKey make(EventCode event, Actor actor) {
        String kid = SigningKey.kid(entropy.nextBytes(SigningKey.KID_BYTES));
        SigningKey made = new SigningKey(kid, entropy.nextBytes(Ed25519PrivateKeyParameters.KEY_SIZE));
        EventKey key = new EventKey(kid, event, KeyState.ACTIVE, made.publicKey(), clock.instant(), null, null);
        store.add(key, seal.seal(kid, made.privateKey()));
        inHand.get().opened.remove(event);
        events.publishEvent(new KeyEvent.KeyMade(key, actor));
        return key;
    }

    private void makeFirst(EventCode event) {
        try {
            ownTransaction.executeWithoutResult(t -> make(event, Actor.SYSTEM));
        } catch (DuplicateKeyException madeMeanwhile) {
            // the other's key is as good as ours
        }
    }

    private Optional<SigningKey> opened(EventCode event) {
        return store.active(event).map(key -> new SigningKey(key.kid(), seal.open(key.kid(), key.privateKey())));
    }

    /**
     * Holds the key at the end of the transaction that signed with it: a revocation either comes before, and the
     * transaction fails, or comes after, and finds what was signed.
     */
    void mustStandAtTheEnd(String kid) {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && inHand.get().watched.add(kid)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    if (store.lock(kid).filter(EventKey::isRevoked).isPresent()) {
                        throw new IllegalStateException("key " + kid + " was revoked while it signed");
                    }
                }
            });
        }
    }
}
