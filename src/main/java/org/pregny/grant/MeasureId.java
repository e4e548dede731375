package org.pregny.grant;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** A suspension, reinstatement or revocation of an accreditation is known by this id. */
public record MeasureId(UUID uuid) {

    public static MeasureId of(String text) {
        return new MeasureId(AddressedId.of(text, "grant.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
