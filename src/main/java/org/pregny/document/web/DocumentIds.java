package org.pregny.document.web;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** Ids of documents as they stand in addresses. */
final class DocumentIds {

    private DocumentIds() {}

    static UUID id(String text) {
        return AddressedId.of(text, "document.notFound");
    }
}
