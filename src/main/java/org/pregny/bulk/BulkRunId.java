package org.pregny.bulk;

import java.util.UUID;
import org.pregny.kernel.NotFound;

/** The id of a run. */
public record BulkRunId(UUID uuid) {

    public static BulkRunId of(String text) {
        try {
            return new BulkRunId(UUID.fromString(text));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("bulk.notFound");
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
