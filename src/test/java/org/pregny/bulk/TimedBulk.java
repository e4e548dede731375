package org.pregny.bulk;

import java.util.List;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Actor;
import org.pregny.process.Story;
import org.pregny.review.ReviewTaskId;
import org.pregny.run.RunId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the benchmark of bulk decisions needs of the room: a run to time, and the work on it. */
@Component
@Profile("test")
public class TimedBulk {

    public static final String REVIEWER = "bulk-bench";

    /** How long it took to prepare a run, in seconds. */
    public record Times(String run, double choosing, double planning) {}

    private final BulkDesk desk;
    private final BulkWork work;
    private final Story story;

    TimedBulk(BulkDesk desk, BulkWork work, Story story) {
        this.desk = desk;
        this.work = work;
        this.story = story;
    }

    public Times prepare(List<ApplicationId> applications) {
        Actor actor = Actor.staff(REVIEWER);
        List<ReviewTaskId> tasks =
                applications.stream().map(id -> story.task(id).id()).toList();
        long start = System.nanoTime();
        RunId run = desk.choose(tasks, actor);
        long chosen = System.nanoTime();
        desk.plan(run, new BulkPlan(BulkAction.APPROVE, null, null, true, true), actor);
        long planned = System.nanoTime();
        desk.start(run, Integer.toString(applications.size()), actor);
        return new Times(run.toString(), (chosen - start) / 1e9, (planned - chosen) / 1e9);
    }

    public void work() {
        work.work(() -> true, 0);
    }

    public int done(String run) {
        return desk.counts(RunId.of(run)).done();
    }
}
