package org.pregny.screening;

import java.util.List;

/** In which order a queue is read; the id settles what is equal. What is done is read from its end by date. */
public enum ScreeningOrder {
    DUE("due_at"),
    OPENED("opened_at"),
    ORGANISATION("organisation_key"),
    COUNTRY("country", "due_at");

    private final List<String> columns;

    ScreeningOrder(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns(ScreeningQueue queue) {
        return isFromTheEnd(queue) ? List.of("done_at") : columns;
    }

    boolean isFromTheEnd(ScreeningQueue queue) {
        return queue == ScreeningQueue.DONE && this == DUE;
    }
}
