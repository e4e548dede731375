package org.pregny.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pregny.event.EventCode;

/**
 * Another application of the same organisation and what became of its people.
 *
 * @param people how many of them ended how
 * @param reasons why some were refused
 */
public record EarlierApplication(
        ApplicationId application,
        String number,
        EventCode event,
        Instant submittedAt,
        ApplicationState state,
        Map<RepresentativeState, Long> people,
        List<RefusalReason> reasons) {

    static EarlierApplication of(List<KinRow> rows) {
        KinRow first = rows.get(0);
        return new EarlierApplication(
                first.application(),
                first.number(),
                first.event(),
                first.submittedAt(),
                first.applicationState(),
                rows.stream().collect(Collectors.groupingBy(KinRow::state, TreeMap::new, Collectors.counting())),
                rows.stream()
                        .map(KinRow::reason)
                        .filter(reason -> reason != null)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
