package org.pregny.document.web;

import java.util.UUID;
import org.pregny.kernel.NotFound;

/** Ids of documents as they stand in addresses. */
final class DocumentIds {

    private DocumentIds() {}

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("document.notFound");
        }
    }
}
