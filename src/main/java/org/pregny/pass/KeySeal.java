package org.pregny.pass;

import org.pregny.kernel.Seal;
import org.springframework.stereotype.Component;

/** Seals private keys for rest, bound to their kid. */
@Component
class KeySeal {

    private static final String PURPOSE = "signing-keys";

    private final Seal seal;

    KeySeal(Seal seal) {
        this.seal = seal;
    }

    byte[] seal(String kid, byte[] privateKey) {
        return seal.seal(PURPOSE, kid, privateKey);
    }

    byte[] open(String kid, byte[] sealed) {
        try {
            return seal.open(PURPOSE, kid, sealed);
        } catch (IllegalStateException e) {
            throw new IllegalStateException("signing key " + kid + " does not open under this installation secret", e);
        }
    }

    boolean opens(String kid, byte[] sealed) {
        try {
            open(kid, sealed);
            return true;
        } catch (IllegalStateException otherSecret) {
            return false;
        }
    }
}
