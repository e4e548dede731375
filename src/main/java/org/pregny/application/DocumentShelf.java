package org.pregny.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where documents of applicants are kept before and after they are submitted. */
public interface DocumentShelf {

    /** Whether this draft took the document in, and it may be submitted: not harmful, and of no application yet. */
    boolean holds(UUID document, UUID draft);

    /** What a receipt says of a document: its kind and the SHA-256 of its bytes. */
    Optional<Map<String, String>> described(UUID document);

    /** From now on the document belongs to the application; in the transaction that takes the application in. */
    void submitted(ApplicationId application, UUID draft, UUID document);
}
