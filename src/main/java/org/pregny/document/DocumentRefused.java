package org.pregny.document;

import org.pregny.kernel.Refusal;

/** A file cannot be taken as a document; the message says why and what to do. */
public final class DocumentRefused extends Refusal {

    DocumentRefused(String messageKey, Object... args) {
        super(Kind.INVALID, messageKey, args);
    }
}
