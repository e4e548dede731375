package org.pregny.pass;

import java.util.UUID;

/** A proposed revocation is known by this id. */
public record RevocationId(UUID uuid) {

    public static RevocationId of(String text) {
        return new RevocationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
