package org.pregny.correspondence;

import java.time.Duration;
import java.util.List;

/**
 * What an entry of a public calendar says besides (RFC 5545).
 *
 * @param version counts up with the subject; null for a letter's entry, which grows with the clock
 * @param tentative while the date is to be confirmed
 * @param free whether it leaves the reader's time free, as a deadline does
 * @param link where the subject is described; null where nowhere
 * @param alarms so long before it starts
 */
public record CalendarNotice(Integer version, boolean tentative, boolean free, String link, List<Duration> alarms) {

    static final CalendarNotice NONE = new CalendarNotice(null, false, false, null, List.of());

    public CalendarNotice {
        alarms = List.copyOf(alarms);
    }
}
