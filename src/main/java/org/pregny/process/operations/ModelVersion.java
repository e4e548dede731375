package org.pregny.process.operations;

import java.time.Instant;

/**
 * A model as it was at some time, and how much still runs on it.
 *
 * @param id the engine's id of this version
 * @param newest whether what begins now begins on it
 * @param oldest when the oldest of what runs began; null where nothing runs, as is {@code latest}
 */
public record ModelVersion(
        String id, String key, int version, boolean newest, long running, Instant oldest, Instant latest) {}
