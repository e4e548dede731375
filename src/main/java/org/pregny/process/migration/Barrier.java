package org.pregny.process.migration;

import java.util.Arrays;
import java.util.List;

/** Why a case stays on its version. Those of the engine are known by how its sentences begin. */
public enum Barrier {
    /** It stands at an activity that the plan sends nowhere. */
    UNMAPPED("There is no migration instruction"),
    /** It stands at a kind of activity that cannot be moved at all. */
    UNSUPPORTED("The type of the source activity is not supported"),
    /** It is about to enter or to leave an activity, and the new version does not wait there. */
    TRANSITION("Target activity is not async", "Transition instance is assigned", "A transition instance"),
    /** What it has done may have to be taken back by an activity that the plan sends nowhere. */
    COMPENSATION("Cannot migrate subscription for compensation"),
    /** Two values of one name would meet. */
    VALUES("The variable '"),
    /** A step has failed for good, and the plan leaves such cases where they are. */
    INCIDENT,
    SUSPENDED,
    /** It has ended meanwhile. */
    ENDED,
    /** It runs on another version already. */
    MOVED,
    /** Somebody's task would stand in the work list and be nowhere in the new version, or the other way round. */
    WORK_LIST,
    /** For a reason that this program does not know. */
    OTHER;

    private final List<String> beginnings;

    Barrier(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static Barrier saidBy(String sentence) {
        return Arrays.stream(values())
                .filter(barrier -> barrier.beginnings.stream().anyMatch(sentence::startsWith))
                .findFirst()
                .orElse(OTHER);
    }
}
