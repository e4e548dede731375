package org.pregny.review;

import java.util.List;

/** In which order the list of a desk is read; the id settles what is equal. What is done is read from its end by date. */
public enum DeskOrder {
    DUE("due_at"),
    OPENED("opened_at"),
    ORGANISATION("organisation_key"),
    COUNTRY("country", "due_at");

    private final List<String> columns;

    DeskOrder(String... columns) {
        this.columns = List.of(columns);
    }

    /** What is done has no date any more by which it is due. */
    List<String> columns(boolean done) {
        return isFromTheEnd(done) ? List.of("done_at") : columns;
    }

    boolean isFromTheEnd(boolean done) {
        return done && this == DUE;
    }
}
