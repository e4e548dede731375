package org.pregny.circulation;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** The id of a State’s objection. */
public record ObjectionId(UUID uuid) {

    public static ObjectionId of(String text) {
        return new ObjectionId(AddressedId.of(text, "circulation.objection.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
