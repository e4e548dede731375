package org.pregny.pass;

import java.time.Clock;
import java.util.List;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where keys are looked at, rotated and, when they have become known to others, revoked. */
@Service
@Transactional
public class KeyOffice {

    private final KeyStore store;
    private final KeyRing ring;
    private final KeyReach reach;
    private final KeyProcess process;
    private final PassOffice passes;
    private final SealedKeys seals;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KeyOffice(
            KeyStore store,
            KeyRing ring,
            KeyReach reach,
            KeyProcess process,
            PassOffice passes,
            SealedKeys seals,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.ring = ring;
        this.reach = reach;
        this.process = process;
        this.passes = passes;
        this.seals = seals;
        this.clock = clock;
        this.events = events;
    }

    /** All keys, in the order of their making. */
    public List<EventKey> keys() {
        return store.all();
    }

    public List<EventKey> keysOf(EventCode event) {
        return store.ofEvent(event);
    }

    public EventKey key(String kid) {
        return store.find(kid).orElseThrow(KeyOffice::notFound);
    }

    /** The ids of active keys that this installation cannot open, and so cannot sign with. */
    public List<String> unopened() {
        return seals.unopened();
    }

    /** What would happen if this key were revoked now. */
    public KeyPlan plan(String kid) {
        return reach.plan(key(kid), clock.instant());
    }

    /** Lets a new key sign in the place of this one; of a key that signs no more there is nothing to rotate. */
    public EventKey rotate(String kid, Actor actor) {
        EventKey key = store.lock(kid).orElseThrow(KeyOffice::notFound);
        if (key.isActive()) {
            store.retire(kid, clock.instant());
            events.publishEvent(new KeyEvent.KeyRetired(key, actor));
            ring.make(key.event(), actor);
        }
        return key(kid);
    }

    /**
     * Refuses from now on whatever this key has signed, and has the passes that hang on it issued again with the
     * event's next key; a second time changes nothing.
     */
    public EventKey revoke(String kid, Actor actor) {
        EventKey key = store.lock(kid).orElseThrow(KeyOffice::notFound);
        if (key.isRevoked()) {
            return key;
        }
        store.revoke(kid, clock.instant());
        events.publishEvent(new KeyEvent.KeyRevoked(key, actor));
        if (key.isActive()) {
            ring.make(key.event(), actor);
        }
        process.revoked(kid);
        return key(kid);
    }

    /** The passes that still hang on a key. */
    public List<PassId> passesUnder(String kid) {
        return reach.passes(kid, clock.instant());
    }

    /** Issues and sends one pass again because its key was revoked, once; one that has a new code already is left alone. */
    public void reissue(PassId id, String kid) {
        Pass pass = passes.lock(id).orElseThrow(PassOffice::notFound);
        if (pass.kid().equals(kid) && pass.state() != PassState.SUPERSEDED) {
            PassReason reason = PassReason.of(PassCause.KEY_COMPROMISED, Authority.SYSTEM);
            passes.deliver(passes.reissue(id, reason.setOffBy("key/" + kid)).id());
        }
    }

    static NotFound notFound() {
        return new NotFound("pass.keys.notFound");
    }
}
