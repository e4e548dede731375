package org.pregny.process.operations;

import java.time.Instant;

/**
 * A model as it was at some time, and how much still runs on it.
 *
 * @param id the engine's id of this version
 * @param newest whether what begins now begins on it
 * @param deployedAt since when it is known
 * @param oldest when the oldest of what runs began; null where nothing runs, as is {@code latest}
 */
public record RunningModel(
        String id,
        String key,
        int version,
        boolean newest,
        Instant deployedAt,
        long running,
        Instant oldest,
        Instant latest) {

    /** Whether cases still run here while new ones begin on a newer version. */
    public boolean isBehind() {
        return !newest && running > 0;
    }
}
