package org.pregny.bulk;

import java.time.Instant;
import org.pregny.application.ApplicationId;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SeenCase;
import org.pregny.run.ItemState;
import org.pregny.run.RunItem;

/**
 * One case of a run and what became of it.
 *
 * @param leftOut why it was left out; null unless it was
 * @param failure what went wrong, as the machine calls it; null unless it failed
 * @param seen the application's version at the preview
 * @param people on whom it acts
 * @param waits of them, who would wait for a place
 */
public record BulkItem(
        int position,
        ReviewTaskId task,
        ApplicationId application,
        ItemState state,
        LeftOut leftOut,
        String failure,
        int seen,
        int people,
        int waits,
        int tries,
        Instant endedAt)
        implements RunItem {

    static BulkItem chosen(int position, ReviewTaskId task, ApplicationId application) {
        return new BulkItem(position, task, application, ItemState.WAITING, null, null, 0, 0, 0, 0, null);
    }

    SeenCase seenCase() {
        return new SeenCase(task, application, seen);
    }

    BulkItem planned(int version, int undecided, int overQuota) {
        return new BulkItem(
                position, task, application, ItemState.WAITING, null, null, version, undecided, overQuota, 0, null);
    }

    BulkItem leftOut(LeftOut why) {
        return new BulkItem(
                position, task, application, ItemState.LEFT_OUT, why, null, seen, people, waits, tries, endedAt);
    }
}
