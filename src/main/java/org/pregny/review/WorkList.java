package org.pregny.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.pregny.event.EventZones;
import org.pregny.review.WorkListFilter.View;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reviewers' tasks as a list: in views, narrowed, searched, sorted, and page by page. */
@Service
@Transactional(readOnly = true)
public class WorkList {

    /** Views are counted so far and no further. */
    public static final int COUNTED = 1000;

    private final WorkListStore store;
    private final WorkListCounts counts;
    private final EventZones zones;
    private final Clock clock;

    WorkList(WorkListStore store, WorkListCounts counts, EventZones zones, Clock clock) {
        this.store = store;
        this.counts = counts;
        this.zones = zones;
        this.clock = clock;
    }

    /** Each page is one question, so it needs no transaction: the end of one would cost as much again. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public DeskPage<ReviewTask> page(WorkListFilter filter, DeskOrder order, DeskPlace place) {
        WorkListDay day = filter.view() == View.DUE_TODAY ? day() : WorkListDay.of(Map.of(), clock.instant());
        return store.page(filter, day, order, place);
    }

    /** All tasks of it, those first that are due first, up to a limit. */
    public List<ReviewTaskId> all(WorkListFilter filter, int most) {
        return store.ids(filter, day(), most);
    }

    /** How many tasks each view has when it is narrowed alike, whatever is searched for; one more than counted is "more". */
    public Map<View, Integer> counts(WorkListFilter filter) {
        return counts.counts(filter, day(), COUNTED + 1);
    }

    /** The words of a text that is looked for, as they are kept. */
    public static List<String> words(String text) {
        return SearchWords.of(List.of(text)).written();
    }

    private WorkListDay day() {
        return WorkListDay.of(zones.all(), clock.instant());
    }
}
