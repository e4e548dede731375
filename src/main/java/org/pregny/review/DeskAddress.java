package org.pregny.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.QueryAddress;

/** The address of the list of a desk: all that is chosen stands in it, so that it can be bookmarked and shared. */
public interface DeskAddress {

    List<String> PAGE = List.of("after", "before");

    Desk desk();

    QueryAddress address();

    /** Which of its views or queues. */
    Enum<?> view();

    default DeskOrder order() {
        return address().code(DeskOrder.class, "sort").orElse(DeskOrder.DUE);
    }

    default String get(String key) {
        return address().get(key);
    }

    default String sealedSearch() {
        return Objects.requireNonNullElse(get("find"), "");
    }

    default DeskPlace place() {
        String before = get("before");
        String there = before == null ? get("after") : before;
        return there == null ? null : new DeskPlace(task(there), before != null);
    }

    /** What is chosen, but for the search and the page: what a form that changes these must send, too. */
    default Map<String, String> chosen() {
        return address().without(List.of("find", "after", "before"));
    }

    default String view(Enum<?> other) {
        return with("view", other.name());
    }

    default String sort(DeskOrder order) {
        return with("sort", order.name());
    }

    default String after(UUID task) {
        return with("after", task.toString());
    }

    default String before(UUID task) {
        return with("before", task.toString());
    }

    default String find(String sealed) {
        return with("find", sealed);
    }

    default String whole() {
        return view(view());
    }

    /** The part behind the question mark, from the beginning of the list. */
    default String query() {
        return whole().substring(desk().path().length() + 1);
    }

    /** From its beginning, with one choice changed; an empty value is no choice. */
    private String with(String key, String value) {
        return address().with(key, value, PAGE);
    }

    private UUID task(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException guessed) {
            throw new NotFound(desk().word() + ".notFound");
        }
    }
}
