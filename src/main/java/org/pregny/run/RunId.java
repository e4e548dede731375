package org.pregny.run;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** The id of a run. */
public record RunId(UUID uuid) {

    public static RunId of(String text) {
        return new RunId(AddressedId.of(text, "run.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
