package org.pregny.screening;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.pregny.review.SearchWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers' tasks as a list: in queues, narrowed, searched, sorted, and page by page. */
@Service
@Transactional(readOnly = true)
public class ScreeningList {

    /** So many tasks stand on a page. */
    public static final int PAGE = 50;

    private final ScreeningListStore store;
    private final Clock clock;

    ScreeningList(ScreeningListStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public ScreeningPage page(ScreeningFilter filter, ScreeningOrder order, ScreeningPlace place) {
        return store.page(filter, clock.instant(), order, place);
    }

    /** All tasks of it, those first that are due first, up to a limit. */
    public List<ScreeningTaskId> all(ScreeningFilter filter, int most) {
        return store.ids(filter, clock.instant(), most);
    }

    /** How many open tasks each queue has when it is narrowed alike, whatever is searched for. */
    public Map<ScreeningQueue, Integer> counts(ScreeningFilter filter) {
        return store.counts(filter, clock.instant());
    }

    /** The words of a text in any script that is looked for, as they are kept. */
    public static List<String> words(String text) {
        return SearchWords.of(List.of(text)).written();
    }
}
