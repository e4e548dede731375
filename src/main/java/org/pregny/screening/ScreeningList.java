package org.pregny.screening;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.review.DeskOrder;
import org.pregny.review.DeskPage;
import org.pregny.review.DeskPlace;
import org.pregny.review.SearchWords;
import org.pregny.review.WorkListDay;
import org.pregny.round.RoundCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers' tasks as a list: in queues, narrowed, searched, sorted, and page by page. */
@Service
@Transactional(readOnly = true)
public class ScreeningList {

    private final ScreeningListStore store;
    private final RoundCatalogue rounds;
    private final Clock clock;

    ScreeningList(ScreeningListStore store, RoundCatalogue rounds, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.clock = clock;
    }

    public DeskPage<ScreeningTask> page(ScreeningFilter filter, DeskOrder order, DeskPlace place) {
        return store.page(filter, day(), order, place);
    }

    /** All tasks of it, those first that are due first, up to a limit. */
    public List<ScreeningTaskId> all(ScreeningFilter filter, int most) {
        return store.ids(filter, day(), most);
    }

    /** How many open tasks each queue has when it is narrowed alike, whatever is searched for. */
    public Map<ScreeningQueue, Integer> counts(ScreeningFilter filter) {
        return store.counts(filter, day());
    }

    /** The words of a text in any script that is looked for, as they are kept. */
    public static List<String> words(String text) {
        return SearchWords.of(List.of(text)).written();
    }

    private WorkListDay day() {
        Map<UUID, ZoneId> zones = new HashMap<>();
        rounds.rounds().forEach(round -> zones.put(round.id().uuid(), round.zone()));
        return WorkListDay.of("round_id", zones, clock.instant());
    }
}
