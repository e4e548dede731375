package org.pregny.document;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.application.DocumentShelf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands documents over from a draft to the application that was submitted with them. */
@Component
@Transactional
class SubmittedDocuments implements DocumentShelf {

    private final DocumentStore store;
    private final ApplicationEventPublisher events;

    SubmittedDocuments(DocumentStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Override
    public boolean holds(UUID id, UUID draft) {
        return store.find(id)
                .filter(d -> d.draft().equals(draft))
                .filter(d -> d.application() == null && d.state().maySubmit())
                .isPresent();
    }

    @Override
    public Optional<Map<String, String>> described(UUID id) {
        return store.find(id).map(Document::described);
    }

    @Override
    public void submitted(ApplicationId application, UUID draft, UUID id) {
        if (!store.submit(id, draft, application)) {
            throw new IllegalStateException("document " + id + " is no longer the draft's");
        }
        events.publishEvent(new DocumentEvent.DocumentSubmitted(store.find(id).orElseThrow()));
    }
}
