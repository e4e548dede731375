package org.pregny.circulation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of a list’s recipients: who was written to, and who has acknowledged it, by their link or on paper. */
@Service
@Transactional
public class RecipientDesk {

    private final RecipientStore store;
    private final ListStore lists;
    private final LinkKeys keys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecipientDesk(RecipientStore store, ListStore lists, LinkKeys keys, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.lists = lists;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<ListRecipient> recipients(ListId list) {
        return store.of(list);
    }

    /** Whoever holds the link; a guessed one leads nowhere. */
    @Transactional(readOnly = true)
    public ListRecipient byLink(String key) {
        return keys.open(LinkKeys.Purpose.MISSION, key)
                .flatMap(store::find)
                .orElseThrow(() -> new NotFound("circulation.notFound"));
    }

    /** The mission says by its link that it has the list. */
    public void acknowledge(String key) {
        acknowledge(byLink(key), Actor.APPLICANT);
    }

    /** The office enters what came on paper. */
    public void acknowledge(ListId list, UUID recipient, Actor by) {
        ListRecipient known = store.find(recipient)
                .filter(r -> r.list().equals(list))
                .orElseThrow(() -> new NotFound("circulation.notFound"));
        acknowledge(known, by);
    }

    private void acknowledge(ListRecipient recipient, Actor by) {
        if (store.acknowledge(recipient.id(), clock.instant(), by)) {
            CirculationList list = lists.find(recipient.list()).orElseThrow();
            events.publishEvent(new CirculationEvent.ReceiptAcknowledged(list, recipient.id(), by));
        }
    }
}
