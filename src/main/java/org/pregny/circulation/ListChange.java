package org.pregny.circulation;

import java.util.List;
import org.pregny.request.AccreditationRequest;

/** What the next version of a list would change, and why. */
public record ListChange(List<Entry> entries, List<Exit> exits) {

    /** An organisation that comes onto the list, or comes back under another name. */
    public record Entry(AccreditationRequest request, LineCause why) {}

    /** A line that does not stand on the next version. */
    public record Exit(ListLine line, LineCause why, String words) {}

    public boolean isNothing() {
        return entries.isEmpty() && exits.isEmpty();
    }

    /** How many lines the list will have more, or fewer. */
    int growth() {
        return entries.size() - exits.size();
    }

    /** The same, but nobody comes who did not stand on the version before. */
    ListChange withoutNewcomers() {
        return new ListChange(corrected(), exits);
    }

    /** Those that do not come only because their name is another now. */
    public List<Entry> newcomers() {
        return entries.stream().filter(e -> e.why() != LineCause.NAME_CORRECTED).toList();
    }

    /** Those that leave for good. */
    public List<Exit> leavers() {
        return exits.stream().filter(e -> e.why() != LineCause.NAME_CORRECTED).toList();
    }

    /** Those of which only the name, country or category is another. */
    public List<Entry> corrected() {
        return entries.stream().filter(e -> e.why() == LineCause.NAME_CORRECTED).toList();
    }
}
