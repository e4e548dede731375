package org.pregny.application;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** A substitution's id, which is also the business key of its process. */
public record SubstitutionId(UUID uuid) {

    public static SubstitutionId of(String text) {
        return new SubstitutionId(AddressedId.of(text, "application.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
