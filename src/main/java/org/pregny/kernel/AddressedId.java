package org.pregny.kernel;

import java.util.UUID;

/** An id as it stands in an address or a form: what is no id leads to nothing, as an id that is nobody's does. */
public final class AddressedId {

    private AddressedId() {}

    public static UUID of(String text, String notFound) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException guessed) {
            throw new NotFound(notFound);
        }
    }
}
