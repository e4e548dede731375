package org.pregny.application;

import java.util.UUID;

/** An approval that is to be taken back is known by this id. */
public record ApprovalRevocationId(UUID uuid) {

    public static ApprovalRevocationId of(String text) {
        return new ApprovalRevocationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
