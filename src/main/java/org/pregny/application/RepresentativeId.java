package org.pregny.application;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** A representative's id, which is also the business key of the issuance of that person's pass. */
public record RepresentativeId(UUID uuid) {

    public static RepresentativeId of(String text) {
        return new RepresentativeId(AddressedId.of(text, "application.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
