package org.pregny.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pregny.kernel.QueryAddress;

/** Where cases are worked off from a list, and all that can stand in the address of that list. */
public enum Desk {
    REVIEW(
            "/review",
            "review.gone.",
            "review.assign.fault.colleague",
            List.of(
                    "view",
                    "event",
                    "category",
                    "region",
                    "country",
                    "verdict",
                    "stage",
                    "office",
                    "holder",
                    "sort",
                    "find",
                    "after",
                    "before")),
    SCREENING(
            "/screening",
            "screening.gone.",
            "screening.assign.fault.colleague",
            List.of(
                    "view",
                    "round",
                    "category",
                    "region",
                    "country",
                    "stage",
                    "office",
                    "holder",
                    "sort",
                    "find",
                    "after",
                    "before"));

    private final String path;
    private final String gone;
    private final String nobody;
    private final List<String> keys;

    Desk(String path, String gone, String nobody, List<String> keys) {
        this.path = path;
        this.gone = gone;
        this.nobody = nobody;
        this.keys = keys;
    }

    /** The beginning of the words for somebody who was too late. */
    String gone() {
        return gone;
    }

    /** The words for a name that may not be given a task. */
    String nobody() {
        return nobody;
    }

    /** As it is called in what is told of it. */
    public String word() {
        return path.substring(1);
    }

    public String path() {
        return path;
    }

    /** Of everything that was sent, what belongs to an address of the list. */
    public QueryAddress address(Map<String, String> sent) {
        return QueryAddress.of(path, keys, sent);
    }

    /** The address of a list from its beginning, as it was kept behind a question mark; its view always stands in it. */
    public String beginning(String query) {
        QueryAddress list = address(QueryAddress.parted(query));
        return list.with("view", Objects.requireNonNullElse(list.get("view"), "ALL"), List.of("after", "before"));
    }
}
