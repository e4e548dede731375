package org.pregny.review;

import java.util.List;
import org.pregny.review.WorkListFilter.View;

/** In which order a view is read; the id settles what is equal. */
public enum WorkListOrder {
    DUE("due_at"),
    OPENED("opened_at"),
    ORGANISATION("organisation_key"),
    COUNTRY("country", "due_at");

    private final List<String> columns;

    WorkListOrder(String... columns) {
        this.columns = List.of(columns);
    }

    /** What is done has no date any more by which it is due: it is read from the end. */
    List<String> columns(View view) {
        return view == View.DONE && this == DUE ? List.of("done_at") : columns;
    }

    boolean isFromTheEnd(View view) {
        return view == View.DONE && this == DUE;
    }
}
