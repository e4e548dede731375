package org.pregny.review.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.kernel.RegionalGroup;
import org.pregny.review.BasisVerdict;
import org.pregny.review.Narrowing;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.WorkListFilter.View;
import org.pregny.review.WorkListOrder;
import org.pregny.review.WorkListPlace;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a work list: all that is chosen stands in it, so that it can be bookmarked and shared. */
final class WorkListAddress {

    private static final List<String> NARROWING =
            List.of("event", "category", "region", "country", "verdict", "stage", "office", "holder");
    private static final String VIEW = "view";
    private static final String SORT = "sort";
    private static final String FIND = "find";
    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final int LONGEST = 400;

    private final Map<String, String> values = new LinkedHashMap<>();

    private WorkListAddress(Map<String, String> values) {
        this.values.putAll(values);
    }

    /** Of everything that was sent, what belongs to an address of the list. */
    static WorkListAddress of(Map<String, String> sent) {
        WorkListAddress address = new WorkListAddress(Map.of());
        address.keep(sent, VIEW);
        NARROWING.forEach(key -> address.keep(sent, key));
        List.of(SORT, FIND, AFTER, BEFORE).forEach(key -> address.keep(sent, key));
        return address;
    }

    /** Of the part behind the question mark, as it was kept. */
    static WorkListAddress ofQuery(String query) {
        return of(UriComponentsBuilder.newInstance()
                .query(query)
                .build(true)
                .getQueryParams()
                .toSingleValueMap());
    }

    private void keep(Map<String, String> sent, String key) {
        String value = sent.getOrDefault(key, "");
        if (!value.isBlank() && value.length() <= LONGEST) {
            values.put(key, value);
        }
    }

    public View view() {
        return code(View.class, VIEW).orElse(View.ALL);
    }

    public WorkListOrder order() {
        return code(WorkListOrder.class, SORT).orElse(WorkListOrder.DUE);
    }

    public String get(String key) {
        return values.get(key);
    }

    String sealedSearch() {
        return values.getOrDefault(FIND, "");
    }

    /** What is chosen, but for the search and the page: what a form that changes these must send, too. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>(values);
        List.of(FIND, AFTER, BEFORE).forEach(chosen::remove);
        return chosen;
    }

    public boolean isNarrowed() {
        return NARROWING.stream().anyMatch(values::containsKey);
    }

    Narrowing narrowing() {
        return new Narrowing(
                get("event"),
                get("category"),
                countries(),
                code(BasisVerdict.class, "verdict").orElse(null),
                code(ReviewStage.class, "stage").orElse(null),
                get("office"),
                get("holder"));
    }

    private List<String> countries() {
        String country = get("country");
        return country != null
                ? List.of(country)
                : code(RegionalGroup.class, "region")
                        .map(RegionalGroup::members)
                        .orElse(null);
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
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(AFTER);
        changed.remove(BEFORE);
        changed.put(key, value);
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/review");
        changed.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .forEach(e -> path.queryParam(e.getKey(), "{" + e.getKey() + "}"));
        return path.encode().buildAndExpand(changed).toUriString();
    }

    /** The part behind the question mark, from the beginning of the list. */
    public String query() {
        return whole().substring("/review?".length());
    }

    private <E extends Enum<E>> Optional<E> code(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> code.name().equals(values.get(key)))
                .findFirst();
    }
}
