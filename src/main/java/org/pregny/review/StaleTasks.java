package org.pregny.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tasks of a desk that somebody may have held for too long. */
public interface StaleTasks {

    /** Open tasks that are held since this moment or longer, some of them if there are many. */
    List<UUID> heldSince(Instant moment);

    /** In a transaction of its own: it may have been ended, released or claimed anew in the meantime. */
    void giveBack(UUID task, Instant moment);
}
