package org.pregny.pass;

/** How many passes of an event are live, and how many of those are activated. */
public record PassCount(long live, long activated) {

    public static final PassCount NONE = new PassCount(0, 0);
}
