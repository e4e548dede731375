package org.pregny.document;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets documents that were never submitted, a month after they came, once nobody works on their draft any more. */
@Component
class DocumentRetention {

    private static final Duration KEPT = Duration.ofDays(30);

    private final DocumentStore store;
    private final List<DraftsInWork> drafts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DocumentRetention(DocumentStore store, List<DraftsInWork> drafts, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.drafts = drafts;
        this.clock = clock;
        this.events = events;
    }

    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 1200 * 1000)
    @Transactional
    void forgetUnsubmitted() {
        store.draftsWithUnsubmitted(clock.instant().minus(KEPT)).stream()
                .filter(draft -> drafts.stream().noneMatch(room -> room.isInWork(draft)))
                .flatMap(draft -> store.ofDraft(draft).stream())
                .filter(document -> document.application() == null)
                .forEach(document -> {
                    store.remove(document.id());
                    events.publishEvent(new DocumentEvent.DocumentRemoved(document, Actor.SYSTEM));
                });
    }
}
