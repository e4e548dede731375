package org.pregny.gate;

import org.pregny.event.EventCode;

/**
 * What a device asks for.
 *
 * @param since the number of what it holds; 0 for nothing
 * @param issued the second that what it holds is dated
 * @param plan the mark of the plan that it holds; empty for none
 */
public record SnapshotOrder(EventCode event, String gate, SnapshotScope scope, int since, long issued, String plan) {}
