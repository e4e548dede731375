package org.pregny.application;

import java.util.UUID;

/** Where documents of applicants are kept before and after they are submitted; without a shelf there are none. */
public interface DocumentShelf {

    /** Whether the document is there and may be submitted: taken in whole, and of no other application. */
    boolean holds(UUID document);
}
