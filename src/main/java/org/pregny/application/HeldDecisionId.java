package org.pregny.application;

import java.util.UUID;

/** Identity of a decision that is or was held. */
public record HeldDecisionId(UUID uuid) {

    @Override
    public String toString() {
        return uuid.toString();
    }
}
