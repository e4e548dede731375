package org.pregny.letter;

import java.util.UUID;
import org.pregny.kernel.NotFound;

/** The id of a request for a visa support letter, which is also its process's business key. */
public record VisaRequestId(UUID uuid) {

    public static VisaRequestId of(String text) {
        try {
            return new VisaRequestId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("letter.notFound");
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
