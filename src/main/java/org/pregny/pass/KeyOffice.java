package org.pregny.pass;

import java.time.Clock;
import java.util.List;
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
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KeyOffice(KeyStore store, KeyRing ring, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.ring = ring;
        this.clock = clock;
        this.events = events;
    }

    /** All keys, in the order of their making. */
    public List<EventKey> keys() {
        return store.all();
    }

    public EventKey key(String kid) {
        return store.find(kid).orElseThrow(KeyOffice::notFound);
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

    /** Refuses from now on whatever this key has signed; a second time changes nothing. */
    public EventKey revoke(String kid, Actor actor) {
        EventKey key = store.lock(kid).orElseThrow(KeyOffice::notFound);
        if (!key.isRevoked()) {
            store.revoke(kid, clock.instant());
            events.publishEvent(new KeyEvent.KeyRevoked(key, actor));
        }
        if (key.isActive()) {
            ring.make(key.event(), actor);
        }
        return key(kid);
    }

    static NotFound notFound() {
        return new NotFound("pass.keys.notFound");
    }
}
