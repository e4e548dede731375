package org.pregny.application;

import java.time.Instant;

/**
 * What became of the question to the focal points.
 *
 * @param decision null while none has answered
 */
public record FocalPointAnswer(Instant askedAt, FocalPointDecision decision, Instant decidedAt) {}
