package org.pregny.gate;

import org.pregny.event.Event;

/**
 * What a device is told at once: a map of CBOR, in this order, whose rows are the passes.
 *
 * @param event number of the event that the device belongs to
 * @param from the number that the device must hold; 0 if none
 * @param issued the second as of which it is true, at the latest
 */
record Snapshot(SnapshotOrder order, int event, int number, int from, long issued, PlanText plan, SnapshotRows rows) {

    static final String CONTENT_TYPE = "application/vnd.pregny.gate-snapshot+cbor";

    private static final int ENTRIES = 14;

    byte[] payload() {
        CborWriter out = new CborWriter().map(ENTRIES);
        out.text("event").number(event);
        out.text("gate").text(order.gate());
        out.text("profile").text(order.scope().profile());
        out.text("number").number(number);
        out.text("from").number(from);
        out.text("issued").number(issued);
        out.text("mark").text(plan.mark());
        out.text("plan").text(from > 0 && plan.isHeldBy(order) ? "" : plan.text());
        out.text("sources").numbers(plan.sources().stream().map(Event::number).toList());
        rows.writeTo(out);
        return out.bytes();
    }
}
