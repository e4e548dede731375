package org.pregny.occurrence;

import java.util.UUID;

/** A case in the occurrence book is known by this id. */
public record OccurrenceId(UUID uuid) {

    public static OccurrenceId of(String text) {
        return new OccurrenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
