package org.pregny.screening.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pregny.kernel.QueryAddress;
import org.pregny.kernel.RegionalGroup;
import org.pregny.review.Desk;
import org.pregny.round.RoundId;
import org.pregny.screening.ScreeningNarrowing;
import org.pregny.screening.ScreeningOrder;
import org.pregny.screening.ScreeningPlace;
import org.pregny.screening.ScreeningQueue;
import org.pregny.screening.ScreeningStage;
import org.pregny.screening.ScreeningTaskId;

/** The address of the list of the screening desk: all that is chosen stands in it. */
record ScreeningAddress(QueryAddress address) {

    private static final List<String> NARROWING =
            List.of("round", "category", "region", "country", "stage", "office", "holder");
    private static final List<String> PAGE = List.of("after", "before");

    static ScreeningAddress of(Map<String, String> sent) {
        return new ScreeningAddress(Desk.SCREENING.address(sent));
    }

    /** Of the part behind the question mark, as it was kept. */
    static ScreeningAddress ofQuery(String query) {
        return of(QueryAddress.parted(query));
    }

    public ScreeningQueue view() {
        return address.code(ScreeningQueue.class, "view").orElse(ScreeningQueue.ALL);
    }

    public ScreeningOrder order() {
        return address.code(ScreeningOrder.class, "sort").orElse(ScreeningOrder.DUE);
    }

    public String get(String key) {
        return address.get(key);
    }

    public boolean isNarrowed() {
        return address.hasAny(NARROWING);
    }

    String sealedSearch() {
        return Objects.requireNonNullElse(get("find"), "");
    }

    ScreeningNarrowing narrowing() {
        return new ScreeningNarrowing(
                get("round") == null ? null : RoundId.of(get("round")),
                get("category"),
                RegionalGroup.countries(get("country"), address.code(RegionalGroup.class, "region")),
                address.code(ScreeningStage.class, "stage").orElse(null),
                get("office"),
                get("holder"));
    }

    ScreeningPlace place() {
        String before = get("before");
        String there = before == null ? get("after") : before;
        return there == null ? null : new ScreeningPlace(ScreeningTaskId.of(there), before != null);
    }

    /** What is chosen, but for the search and the page. */
    public Map<String, String> chosen() {
        return address.without(List.of("find", "after", "before"));
    }

    public String view(ScreeningQueue queue) {
        return address.with("view", queue.name(), PAGE);
    }

    public String sort(ScreeningOrder order) {
        return address.with("sort", order.name(), PAGE);
    }

    public String after(ScreeningTaskId task) {
        return address.with("after", task.toString(), PAGE);
    }

    public String before(ScreeningTaskId task) {
        return address.with("before", task.toString(), PAGE);
    }

    public String find(String sealed) {
        return address.with("find", sealed, PAGE);
    }

    public String whole() {
        return view(view());
    }

    /** The part behind the question mark, from the beginning of the list. */
    public String query() {
        return whole().substring(Desk.SCREENING.path().length() + 1);
    }
}
