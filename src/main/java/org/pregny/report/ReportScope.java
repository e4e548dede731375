package org.pregny.report;

import org.pregny.event.EventCode;

/**
 * What a report is of: an event, or, where a report goes over events, all of a process or simply all.
 *
 * @param process code, or empty for all
 * @param event null for all
 */
public record ReportScope(String process, EventCode event) {

    public static ReportScope of(EventCode event) {
        return new ReportScope("", event);
    }

    /** As in names of files. */
    String name() {
        return event != null ? event.text() : process.isEmpty() ? "all" : process;
    }

    /** As in the ledger, which has no event for a report that goes over events. */
    String eventCode() {
        return event == null ? null : event.text();
    }
}
