package org.pregny.document;

import org.pregny.kernel.Refusal;

/** A file cannot be taken as a document; the message says why and what to do. */
public final class DocumentRefused extends Refusal {

    static final String NO_KIND = "document.fault.kind";

    DocumentRefused(String messageKey, Object... args) {
        super(Kind.INVALID, messageKey, args);
    }

    /** Name of the field that is to be put right. */
    public String field() {
        return messageKey().equals(NO_KIND) ? "kind" : "file";
    }
}
