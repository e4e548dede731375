package org.pregny.application;

import java.time.Instant;

/** What the conductor does for a refusal that can be looked at again. */
public interface ReconsiderationProcess {

    /** Waits for the organisation to ask, until the time is over. */
    void refused(Reconsideration reconsideration);

    /** Lets another reviewer look, by {@code dueAt}. */
    void requested(ReconsiderationId reconsideration, Instant dueAt);

    /** Nobody can ask any more, or has to look. */
    void ended(Reconsideration reconsideration, Instant now);

    /** Its dates follow an event that has moved; {@code dueAt} is null while nobody has asked. */
    void moved(ReconsiderationId reconsideration, Instant closesAt, Instant dueAt);
}
