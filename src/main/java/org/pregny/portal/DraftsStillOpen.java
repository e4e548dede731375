package org.pregny.portal;

import java.util.UUID;
import org.pregny.document.DraftsInWork;
import org.springframework.stereotype.Component;

/** Tells the room of documents which drafts are still worked on. */
@Component
class DraftsStillOpen implements DraftsInWork {

    private final DraftStore store;

    DraftsStillOpen(DraftStore store) {
        this.store = store;
    }

    @Override
    public boolean isInWork(UUID draft) {
        return store.find(draft).filter(d -> d.state() == Draft.State.OPEN).isPresent();
    }
}
