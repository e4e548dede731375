package org.pregny.process.operations;

import java.time.Instant;
import java.util.UUID;

/** Failed steps of one kind that an operator had tried again in one go. */
public record RetryRun(UUID id, FailureKind kind, String openedBy, Instant openedAt) {}
