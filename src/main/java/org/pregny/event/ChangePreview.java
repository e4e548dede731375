package org.pregny.event;

import java.util.List;

/** What a change would do, before it is done: what differs, whom it reaches, and what to think about first. */
public record ChangePreview(EventChange change, List<Touched> touched, List<ChangeWarning> warnings) {

    /**
     * What happens to the people of one event.
     *
     * @param reissued passes that are replaced and must be activated at the desk
     * @param reprinted passes that stay valid as they are and are sent again with the new facts
     * @param withdrawn passes that end without another
     * @param confirmations people without a pass who get a new confirmation
     * @param applicants applications whose contact is told
     * @param timers deadlines that are set anew
     */
    public record Touched(
            Event event,
            long reissued,
            long reprinted,
            long withdrawn,
            long activated,
            long confirmations,
            long waiting,
            long applicants,
            long timers) {

        public long passes() {
            return reissued + reprinted + withdrawn;
        }

        public long letters() {
            return passes() + confirmations + waiting + applicants;
        }
    }

    public long passes() {
        return touched.stream().mapToLong(Touched::passes).sum();
    }

    public long letters() {
        return touched.stream().mapToLong(Touched::letters).sum();
    }

    public long timers() {
        long window = change.touches(EventFact.WINDOW) || change.after().isCancelled() ? 1 : 0;
        return window + touched.stream().mapToLong(Touched::timers).sum();
    }
}
