package org.pregny.selection;

import java.time.Instant;
import java.util.UUID;

/**
 * That a set was handed to the decisions.
 *
 * @param note why this set
 */
public record SetDecision(UUID id, UUID scenario, String note, String decidedBy, Instant decidedAt) {}
