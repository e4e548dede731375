package org.pregny.screening;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** A screening task's id; the engine's own task id never leaves the conductor. */
public record ScreeningTaskId(UUID uuid) {

    public static ScreeningTaskId of(String text) {
        return new ScreeningTaskId(AddressedId.of(text, "screening.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
