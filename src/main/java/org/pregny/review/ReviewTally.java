package org.pregny.review;

import java.time.Duration;
import java.time.Instant;

/** Counts of review tasks, each with what it is a count of. */
public final class ReviewTally {

    private ReviewTally() {}

    /**
     * Open tasks that are alike.
     *
     * @param assignee null for tasks that nobody has taken
     * @param age how many of the instants asked about are later than the task was opened: 0 is the youngest
     */
    public record Open(String assignee, int age, boolean late, int tasks) {}

    /** Open tasks that are due in the quarter of an hour that begins then. */
    public record Due(Instant from, int tasks) {}

    /** What happened in the quarter of an hour that begins then; quarters of hours are days in every zone. */
    public record Flow(Instant from, boolean ended, boolean late, int tasks) {}

    /** What one reviewer ended. */
    public record Reviewer(String name, int ended, int late) {}

    /**
     * How decisions were come to.
     *
     * @param median null without decisions
     * @param ninth nine of ten took no longer; null without decisions
     * @param asked for how many the applicant was asked for more
     * @param questions how often, all together
     */
    public record Decisions(int decided, Duration median, Duration ninth, int asked, int questions) {}
}
