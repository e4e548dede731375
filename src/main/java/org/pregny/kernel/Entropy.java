package org.pregny.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The one place where chance comes from: ids, tokens and keys. */
@Component
public class Entropy {

    private final SecureRandom random = new SecureRandom();

    /** A random UUID, version 4. */
    public UUID nextId() {
        return UUID.randomUUID();
    }

    public byte[] nextBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Uniform over {@code 0..bound-1}. */
    public int nextInt(int bound) {
        return random.nextInt(bound);
    }
}
