package org.pregny.review;

import java.time.Instant;
import java.util.List;
import org.pregny.review.ReviewTally.Decisions;
import org.pregny.review.ReviewTally.Due;
import org.pregny.review.ReviewTally.Flow;
import org.pregny.review.ReviewTally.Open;
import org.pregny.review.ReviewTally.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work list in numbers, for whoever leads the review (domain b4, reports); no event means all. */
@Service
@Transactional(readOnly = true)
public class ReviewFigures {

    private final ReviewFigureStore store;

    ReviewFigures(ReviewFigureStore store) {
        this.store = store;
    }

    /** The open tasks by who holds them, how many days they are old and whether they are late. */
    public List<Open> open(String event, Instant now, List<Instant> ages) {
        return store.open(event, now, ages);
    }

    /** When the open tasks are due, in the order of time. */
    public List<Due> due(String event) {
        return store.due(event);
    }

    /** What came in and what reviewers ended since then, in the order of time. */
    public List<Flow> flow(String event, Instant since) {
        return store.flow(event, since);
    }

    /** What each reviewer ended since then. */
    public List<Reviewer> reviewers(String event, Instant since) {
        return store.reviewers(event, since);
    }

    /** How long the decisions since then took from the first day on the work list, and how often they had to ask. */
    public Decisions decisions(String event, Instant since) {
        return store.decisions(event, since);
    }
}
