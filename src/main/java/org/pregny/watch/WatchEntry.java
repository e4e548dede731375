package org.pregny.watch;

import java.util.List;
import java.util.UUID;
import org.pregny.kernel.FoldedName;

/**
 * A line of the watch list.
 *
 * @param names the main name and others, in any script; never empty
 * @param reference number in the list that it came from, or empty
 * @param remark what the list says besides
 */
public record WatchEntry(UUID id, List<String> names, String reference, String remark) {

    public String name() {
        return names.get(0);
    }

    /** The names as people are found by them. */
    List<String> nameKeys() {
        return names.stream()
                .map(name -> FoldedName.of(name).inAnyOrder())
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** By what the same line is known again in the next list. */
    String identity() {
        return reference.isEmpty() ? "name:" + FoldedName.of(name()).inAnyOrder() : "reference:" + reference;
    }

    WatchEntry as(UUID known) {
        return new WatchEntry(known, names, reference, remark);
    }
}
