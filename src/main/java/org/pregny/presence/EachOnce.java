package org.pregny.presence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Passages in as few lots as may be of which none has anybody twice, so that the rows of a lot may be written at once. */
final class EachOnce {

    private EachOnce() {}

    /** In the order in which they were told: what somebody did first stands in an earlier lot than what they did next. */
    static List<List<Passage>> of(List<Passage> told) {
        if (told.size() == 1) {
            return List.of(told);
        }
        List<List<Passage>> lots = new ArrayList<>();
        Map<UUID, Integer> times = new HashMap<>();
        for (Passage passage : told) {
            int lot = times.merge(passage.holder(), 1, Integer::sum) - 1;
            if (lot == lots.size()) {
                lots.add(new ArrayList<>());
            }
            lots.get(lot).add(passage);
        }
        return lots;
    }
}
