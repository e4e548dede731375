package org.pregny.request;

import java.time.Instant;

/**
 * How far one request came, with nothing that names it: for figures.
 *
 * @param eligible whether an officer ever found that it qualifies
 * @param decidedAt when it was first granted or refused; null until then
 */
public record RequestTally(
        String country,
        String category,
        boolean eligible,
        boolean recommended,
        boolean objected,
        boolean accredited,
        boolean needless,
        Instant submittedAt,
        Instant decidedAt) {}
