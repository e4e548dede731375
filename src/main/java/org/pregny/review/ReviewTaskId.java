package org.pregny.review;

import java.util.UUID;
import org.pregny.kernel.NotFound;

/** A review task's id; the engine's own task id never leaves the conductor. */
public record ReviewTaskId(UUID uuid) {

    public static ReviewTaskId of(String text) {
        try {
            return new ReviewTaskId(UUID.fromString(text));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("review.notFound");
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
