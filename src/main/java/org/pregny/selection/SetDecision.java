package org.pregny.selection;

import java.time.Instant;
import java.util.UUID;
import org.pregny.run.RunId;

/**
 * That a set was handed to the decisions.
 *
 * @param note why this set
 * @param run that decides it, case by case
 */
public record SetDecision(UUID id, UUID scenario, String note, String decidedBy, Instant decidedAt, RunId run) {}
