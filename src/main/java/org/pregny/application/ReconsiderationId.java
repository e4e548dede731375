package org.pregny.application;

import java.util.UUID;

/** A reconsideration's id, which is also the business key of its process. */
public record ReconsiderationId(UUID uuid) {

    public static ReconsiderationId of(String text) {
        return new ReconsiderationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
