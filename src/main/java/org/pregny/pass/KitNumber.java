package org.pregny.pass;

import java.util.List;

/**
 * One number of a kit and what became of it.
 *
 * @param entries who got it, the last one counts
 * @param scanned whether a gate has seen it
 */
public record KitNumber(
        int running, PassId pass, String printedNumber, PassState state, List<KitEntry> entries, boolean scanned) {

    /** How a number is told on the page; a word for each in every language. */
    public enum Use {
        UNUSED,
        HANDED_OUT,
        VOIDED
    }

    /** The entry that counts, or null. */
    public KitEntry entry() {
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    public Use use() {
        if (entry() != null) {
            return Use.HANDED_OUT;
        }
        return state == PassState.REVOKED ? Use.VOIDED : Use.UNUSED;
    }

    /** Somebody came with it, and nobody has written down who. */
    public boolean isUnexplained() {
        return scanned && entry() == null;
    }

    long lastEntry() {
        return entry() == null ? 0 : entry().id();
    }
}
