package org.pregny.accreditation;

import java.util.UUID;
import org.pregny.kernel.NotFound;

/** The id of an organisation as it is known over events. */
public record ProfileId(UUID uuid) {

    public static ProfileId of(String text) {
        try {
            return new ProfileId(UUID.fromString(text));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("accreditation.organisation.notFound");
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
