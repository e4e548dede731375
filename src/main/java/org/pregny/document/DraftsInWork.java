package org.pregny.document;

import java.util.UUID;

/** Whoever keeps drafts: the documents of one that is still worked on are kept, however old. */
public interface DraftsInWork {

    boolean isInWork(UUID draft);
}
