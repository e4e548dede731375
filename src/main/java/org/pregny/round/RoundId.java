package org.pregny.round;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** The id of a round. */
public record RoundId(UUID uuid) {

    public static RoundId of(String text) {
        return new RoundId(AddressedId.of(text, "round.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
