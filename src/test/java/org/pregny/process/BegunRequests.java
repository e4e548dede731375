package org.pregny.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pregny.round.RoundId;
import org.pregny.round.UnfinishedRequests;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Drafts that are nothing but begun, for stories of rounds alone. */
@Component
@Profile("test")
class BegunRequests implements UnfinishedRequests {

    final Map<UUID, RoundId> open = new ConcurrentHashMap<>();
    final List<UUID> reminded = new CopyOnWriteArrayList<>();
    final List<UUID> lapsed = new CopyOnWriteArrayList<>();
    /** The one on which the machine dies, once. */
    volatile UUID fatal;

    UUID begin(RoundId round) {
        UUID draft = UUID.randomUUID();
        open.put(draft, round);
        return draft;
    }

    @Override
    public List<UUID> openDrafts(RoundId round) {
        return new ArrayList<>(open.entrySet().stream()
                .filter(e -> e.getValue().equals(round))
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
    }

    @Override
    public void remind(UUID draft) {
        dieOn(draft);
        reminded.add(draft);
    }

    @Override
    public void lapse(UUID draft) {
        dieOn(draft);
        open.remove(draft);
        lapsed.add(draft);
    }

    private void dieOn(UUID draft) {
        if (draft.equals(fatal)) {
            fatal = null;
            throw new IllegalStateException("died");
        }
    }
}
