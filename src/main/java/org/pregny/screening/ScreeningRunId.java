package org.pregny.screening;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** The id of a run over many requests. */
public record ScreeningRunId(UUID uuid) {

    public static ScreeningRunId of(String text) {
        return new ScreeningRunId(AddressedId.of(text, "screening.run.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
