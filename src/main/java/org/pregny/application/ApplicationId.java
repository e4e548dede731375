package org.pregny.application;

import java.util.Optional;
import java.util.UUID;

/** An application's id, which is also the business key of its process. */
public record ApplicationId(UUID uuid) {

    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    /** Empty where the text is no UUID, as in a guessed address. */
    public static Optional<ApplicationId> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
