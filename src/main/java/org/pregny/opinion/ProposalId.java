package org.pregny.opinion;

import java.util.UUID;
import org.pregny.kernel.NotFound;

/** A proposal that needs a second opinion is known by this id. */
public record ProposalId(UUID uuid) {

    /** An address that was guessed leads nowhere. */
    public static ProposalId of(String text) {
        try {
            return new ProposalId(UUID.fromString(text));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("opinion.notFound");
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
