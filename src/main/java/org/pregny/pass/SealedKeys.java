package org.pregny.pass;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tries at every start and at every question for health whether the installation secret still opens the keys. The site
 * starts all the same: rotation is the way out, and it needs a page to press the button on.
 */
@Component("signingKeys")
class SealedKeys implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(SealedKeys.class);

    private final KeyStore store;
    private final KeySeal seal;

    SealedKeys(KeyStore store, KeySeal seal) {
        this.store = store;
        this.seal = seal;
    }

    /** The ids of active keys that this installation cannot sign with. */
    List<String> unopened() {
        return store.allActive().stream()
                .filter(key -> !seal.opens(key.kid(), key.privateKey()))
                .map(KeyStore.Sealed::kid)
                .toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        List<String> lost = unopened();
        if (!lost.isEmpty()) {
            log.error(
                    "the installation secret is not the one that sealed the signing keys {}: no pass can be issued"
                            + " under them. Put back pregny.secret or data/keys, or rotate these keys",
                    lost);
        }
    }

    @Override
    public Health health() {
        List<String> lost = unopened();
        return lost.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("sealed", lost).build();
    }
}
