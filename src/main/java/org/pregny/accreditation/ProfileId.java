package org.pregny.accreditation;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** The id of an organisation as it is known over events. */
public record ProfileId(UUID uuid) {

    public static ProfileId of(String text) {
        return new ProfileId(AddressedId.of(text, "accreditation.organisation.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
