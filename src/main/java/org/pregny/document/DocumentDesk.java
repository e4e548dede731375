package org.pregny.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Seal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where documents are listed, opened and removed; each opening stands in the audit trail. */
@Service
@Transactional
public class DocumentDesk {

    private static final int AT_ONCE = 500;

    private final DocumentStore store;
    private final Seal seal;
    private final DocumentVeil veil;
    private final ApplicationEventPublisher events;

    DocumentDesk(DocumentStore store, Seal seal, DocumentVeil veil, ApplicationEventPublisher events) {
        this.store = store;
        this.seal = seal;
        this.veil = veil;
        this.events = events;
    }

    public List<Document> ofDraft(UUID draft) {
        return store.ofDraft(draft);
    }

    public List<Document> of(ApplicationId application) {
        return store.ofApplication(application);
    }

    /** Those of these that are still there. */
    public Map<UUID, Document> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.all(ids).stream().collect(Collectors.toMap(Document::id, Function.identity()));
    }

    /** Which of these applications have a document that waits for the scanner, or that the scanner found harmful. */
    public Set<ApplicationId> withUnreadable(List<ApplicationId> applications) {
        Set<ApplicationId> found = new HashSet<>();
        for (int from = 0; from < applications.size(); from += AT_ONCE) {
            found.addAll(
                    store.withUnreadable(applications.subList(from, Math.min(applications.size(), from + AT_ONCE))));
        }
        return found;
    }

    /** For staff: a document that was submitted, unless it may tell them who is protected. */
    public DocumentContent openSubmitted(UUID id, Actor reader) {
        Document document = submitted(id, reader);
        return opened(document, new DocumentEvent.DocumentOpened(document, reader));
    }

    /** Likewise, to look at one page of it. */
    public DocumentContent openPage(UUID id, int page, Actor reader) {
        Document document = submitted(id, reader);
        return opened(document, new DocumentEvent.PageOpened(document, page, reader));
    }

    /** For the applicant: a document of this application, and of no other. */
    public DocumentContent open(ApplicationId application, UUID id) {
        Document document =
                store.find(id).filter(d -> application.equals(d.application())).orElseThrow(DocumentDesk::notFound);
        return opened(document, new DocumentEvent.DocumentOpened(document, Actor.APPLICANT));
    }

    /** Takes a document away from its draft; a submitted one stays, and another draft's is not there. */
    public void remove(UUID draft, UUID id) {
        store.find(id)
                .filter(d -> d.draft().equals(draft) && d.application() == null)
                .ifPresent(document -> {
                    store.remove(id);
                    events.publishEvent(new DocumentEvent.DocumentRemoved(document, Actor.APPLICANT));
                });
    }

    private Document submitted(UUID id, Actor reader) {
        Document document = store.find(id).filter(d -> d.application() != null).orElseThrow(DocumentDesk::notFound);
        if (veil.hides(document.application(), reader.name())) {
            throw new DocumentVeiled();
        }
        return document;
    }

    private DocumentContent opened(Document document, DocumentEvent fact) {
        if (!document.state().isReadable()) {
            throw new DocumentBeingChecked(document.state());
        }
        byte[] sealed = store.sealed(document.id()).orElseThrow(DocumentDesk::notFound);
        byte[] bytes = seal.open(DocumentIntake.PURPOSE, document.id().toString(), sealed);
        events.publishEvent(fact);
        return new DocumentContent(document, bytes);
    }

    private static NotFound notFound() {
        return new NotFound("document.notFound");
    }
}
