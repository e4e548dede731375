package org.pregny.grant;

import java.util.List;
import org.pregny.application.ApplicationId;
import org.pregny.event.Event;

/**
 * What suspending or revoking an accreditation would do, counted before it is done.
 *
 * @param events those with anything to lose
 * @param letters to the organisation, to contacts and to holders of passes
 */
public record GrantEffect(List<Share> events, int letters) {

    /** At one event: open applications, people who have a place or wait for one, and passes that are good or blocked. */
    public record Share(Event event, List<ApplicationId> open, int decided, int people, int passes) {}

    public int open() {
        return events.stream().mapToInt(one -> one.open().size()).sum();
    }

    public int decided() {
        return events.stream().mapToInt(Share::decided).sum();
    }

    public int people() {
        return events.stream().mapToInt(Share::people).sum();
    }

    public int passes() {
        return events.stream().mapToInt(Share::passes).sum();
    }
}
