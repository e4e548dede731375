package org.pregny.round;

import org.pregny.kernel.Wording;

/** A document that a round asks for (domain b2: proof of legal status, signed letter of the head). */
public record WantedDocument(String code, Wording label, Wording hint, boolean required) {

    public WantedDocument {
        hint = hint == null ? Wording.of("") : hint;
    }
}
