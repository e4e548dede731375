package org.pregny.event;

import java.util.List;

/**
 * What a change would do, before it is done: what differs, whom it reaches, and what to think about first.
 *
 * @param kits emergency kits that become void
 * @param crowding how the places compare with the people; null where the places stay as they are
 */
public record ChangePreview(
        EventChange change,
        List<Touched> touched,
        long kits,
        EventAudience.Crowding crowding,
        List<ChangeWarning> warnings) {

    /**
     * What happens to the people of one event.
     *
     * @param reissued passes that are replaced and must be activated at the desk
     * @param reprinted passes that stay valid as they are and are sent again with the new facts
     * @param withdrawn passes that end without another
     * @param further how many of all these passes are an assistant's, a chaperone's or secondary
     * @param shared how many are told of in the letter about another
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
            long further,
            long shared,
            long confirmations,
            long waiting,
            long applicants,
            long timers) {

        public long passes() {
            return reissued + reprinted + withdrawn;
        }

        public long letters() {
            return passes() - shared + confirmations + waiting + applicants;
        }
    }

    public long passes() {
        return touched.stream().mapToLong(Touched::passes).sum();
    }

    /** Of the passes, those that are no representative's own. */
    public long further() {
        return touched.stream().mapToLong(Touched::further).sum();
    }

    public long letters() {
        return touched.stream().mapToLong(Touched::letters).sum();
    }

    public long timers() {
        long window = change.touches(EventFact.WINDOW) || change.after().isCancelled() ? 1 : 0;
        return window + touched.stream().mapToLong(Touched::timers).sum();
    }
}
