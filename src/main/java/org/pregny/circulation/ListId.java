package org.pregny.circulation;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** The id of a circulation list. */
public record ListId(UUID uuid) {

    public static ListId of(String text) {
        return new ListId(AddressedId.of(text, "circulation.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
