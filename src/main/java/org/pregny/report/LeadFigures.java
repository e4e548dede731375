package org.pregny.report;

import java.util.List;
import java.util.Map;
import org.pregny.application.RefusalReason;
import org.pregny.review.ReviewTally.Decisions;

/**
 * Everything on the lead reviewer's page.
 *
 * @param cameIn how many tasks came in during the five working days that the forecast goes by
 */
public record LeadFigures(
        OpenLoad open,
        Throughput throughput,
        List<ReviewerLoad> reviewers,
        Decisions decisions,
        Map<RefusalReason, Integer> refusals,
        Forecast forecast,
        int cameIn) {}
