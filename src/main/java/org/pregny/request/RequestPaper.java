package org.pregny.request;

import org.pregny.document.Document;

/** A document of a request, and which of those that the round asks for it is; one that answers a question is {@link #FURTHER}. */
public record RequestPaper(String wanted, Document document) {

    /** No document that the form asks for. */
    public static final String FURTHER = "~further";
}
