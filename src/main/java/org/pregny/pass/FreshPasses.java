package org.pregny.pass;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.PerTransaction;
import org.springframework.stereotype.Component;

/**
 * The passes that the present transaction has begun and not sent yet: nobody else knows of them, so what it made of them
 * need not be asked for again.
 */
@Component
class FreshPasses {

    private final PerTransaction<Begun> present = new PerTransaction<>(Begun::new);

    private static final class Begun {
        private final Map<RepresentativeId, Pass> latest = new HashMap<>();
        private final Map<PassId, Optional<byte[]>> sheets = new HashMap<>();
    }

    void begun(Pass pass) {
        present.get().sheets.put(pass.id(), Optional.empty());
        if (pass.representative() != null) {
            present.get().latest.put(pass.representative(), pass);
        }
    }

    void printed(PassId id, byte[] sheet) {
        present.get().sheets.replace(id, Optional.of(sheet));
    }

    /** Where it was begun in this transaction. */
    Optional<Pass> latest(RepresentativeId person) {
        return Optional.ofNullable(present.get().latest.get(person));
    }

    boolean isFresh(PassId id) {
        return present.get().sheets.containsKey(id);
    }

    /** Of a fresh pass; none before it is printed. */
    Optional<byte[]> sheet(PassId id) {
        return present.get().sheets.get(id);
    }

    /** It is sent, or not any more as it was begun: from here on it is read like any other. */
    void forget(Pass pass) {
        present.get().sheets.remove(pass.id());
        present.get().latest.remove(pass.representative());
    }
}
