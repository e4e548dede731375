package org.pregny.process.migration;

import java.util.UUID;
import org.pregny.kernel.NotFound;

/** The id of a migration. */
public record MigrationId(UUID uuid) {

    public static MigrationId of(String text) {
        try {
            return new MigrationId(UUID.fromString(text));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("process.migration.notFound");
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
