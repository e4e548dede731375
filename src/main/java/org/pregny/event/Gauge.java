package org.pregny.event;

/**
 * How many of its places somebody has.
 *
 * @param name of the organisation, or the code of the category; empty for the event as a whole
 */
public record Gauge(Scope scope, String name, int taken, int limit) {

    /** Whose places they are. */
    public enum Scope {
        ORGANISATION,
        CATEGORY,
        EVENT
    }

    public boolean isFull() {
        return taken >= limit;
    }

    public boolean isOver() {
        return taken > limit;
    }

    public int left() {
        return Math.max(0, limit - taken);
    }
}
