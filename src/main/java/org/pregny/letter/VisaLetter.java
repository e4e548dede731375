package org.pregny.letter;

import java.time.Instant;
import java.util.UUID;

/** A signed letter; its code is computed from its id, so that the database cannot tell it. */
public record VisaLetter(
        UUID id,
        VisaRequestId request,
        String number,
        State state,
        String signatory,
        String signedBy,
        Instant issuedAt) {

    /** Only one letter of a request is SIGNED or VALID at any time. */
    public enum State {
        SIGNED,
        VALID,
        SUPERSEDED,
        WITHDRAWN
    }
}
