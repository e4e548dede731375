package org.pregny.accreditation;

import java.time.Instant;
import java.util.UUID;

/**
 * A person who speaks for an organisation.
 *
 * @param provenAt when the person showed to read mail at the address; null before
 * @param acceptedAt when the organisation or a member of staff took the person as its own; null before
 */
public record FocalPoint(
        UUID id, ProfileId profile, String name, String email, Instant namedAt, Instant provenAt, Instant acceptedAt) {

    /** Only then may the person see and use what the organisation has with us. */
    public boolean speaksForIt() {
        return provenAt != null && acceptedAt != null;
    }
}
