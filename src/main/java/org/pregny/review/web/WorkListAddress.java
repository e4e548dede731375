package org.pregny.review.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pregny.kernel.QueryAddress;
import org.pregny.kernel.RegionalGroup;
import org.pregny.review.BasisVerdict;
import org.pregny.review.Desk;
import org.pregny.review.Narrowing;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.WorkListFilter.View;
import org.pregny.review.WorkListOrder;
import org.pregny.review.WorkListPlace;

/** The address of a work list: all that is chosen stands in it, so that it can be bookmarked and shared. */
final class WorkListAddress {

    private static final List<String> NARROWING =
            List.of("event", "category", "region", "country", "verdict", "stage", "office", "holder");
    private static final String VIEW = "view";
    private static final String SORT = "sort";
    private static final String FIND = "find";
    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final List<String> PAGE = List.of(AFTER, BEFORE);

    private final QueryAddress address;

    private WorkListAddress(QueryAddress address) {
        this.address = address;
    }

    /** Of everything that was sent, what belongs to an address of the list. */
    static WorkListAddress of(Map<String, String> sent) {
        return new WorkListAddress(Desk.REVIEW.address(sent));
    }

    /** Of the part behind the question mark, as it was kept. */
    static WorkListAddress ofQuery(String query) {
        return of(QueryAddress.parted(query));
    }

    public View view() {
        return address.code(View.class, VIEW).orElse(View.ALL);
    }

    public WorkListOrder order() {
        return address.code(WorkListOrder.class, SORT).orElse(WorkListOrder.DUE);
    }

    public String get(String key) {
        return address.get(key);
    }

    String sealedSearch() {
        return Objects.requireNonNullElse(get(FIND), "");
    }

    /** What is chosen, but for the search and the page: what a form that changes these must send, too. */
    public Map<String, String> chosen() {
        return address.without(List.of(FIND, AFTER, BEFORE));
    }

    public boolean isNarrowed() {
        return address.hasAny(NARROWING);
    }

    Narrowing narrowing() {
        return new Narrowing(
                get("event"),
                get("category"),
                RegionalGroup.countries(get("country"), address.code(RegionalGroup.class, "region")),
                address.code(BasisVerdict.class, "verdict").orElse(null),
                address.code(ReviewStage.class, "stage").orElse(null),
                get("office"),
                get("holder"));
    }

    WorkListPlace place() {
        String before = get(BEFORE);
        String after = get(AFTER);
        return before != null
                ? new WorkListPlace(ReviewTaskId.of(before), true)
                : after == null ? null : new WorkListPlace(ReviewTaskId.of(after), false);
    }

    public String view(View view) {
        return with(VIEW, view.name());
    }

    public String sort(WorkListOrder order) {
        return with(SORT, order.name());
    }

    public String after(ReviewTaskId task) {
        return with(AFTER, task.toString());
    }

    public String before(ReviewTaskId task) {
        return with(BEFORE, task.toString());
    }

    public String find(String sealed) {
        return with(FIND, sealed);
    }

    public String whole() {
        return with(VIEW, view().name());
    }

    /** From its beginning, with one choice changed; an empty value is no choice. */
    private String with(String key, String value) {
        return address.with(key, value, PAGE);
    }

    /** The part behind the question mark, from the beginning of the list. */
    public String query() {
        return whole().substring("/review?".length());
    }
}
