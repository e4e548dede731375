package org.pregny.event.web;

import java.util.ArrayList;
import java.util.List;

/** Rows of a form, with an empty one at the end to type into. */
final class OpenRows {

    private OpenRows() {}

    static <T> List<T> of(List<T> rows, T blank) {
        List<T> more = new ArrayList<>();
        if (rows != null) {
            rows.forEach(row -> more.add(row == null ? blank : row));
        }
        if (more.isEmpty() || !more.get(more.size() - 1).equals(blank)) {
            more.add(blank);
        }
        return more;
    }
}
