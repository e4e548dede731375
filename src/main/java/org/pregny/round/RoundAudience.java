package org.pregny.round;

import java.util.List;
import java.util.UUID;

/** A room where dates follow from a round: when its terms change, whatever waits there goes by the new ones. */
public interface RoundAudience {

    /**
     * What would have other dates if the round was like this.
     *
     * @param words message key of what is counted
     */
    record Touched(String words, long count) {}

    /** What the change would move; nothing of it is done. */
    List<Touched> touched(Round before, Round after);

    /** The ids of all that have dates from this round. */
    List<UUID> members(RoundId round);

    /** Lets one of them go by the round as it is now; repeatable. An id of another room is let pass. */
    void follow(UUID member, Round now);
}
