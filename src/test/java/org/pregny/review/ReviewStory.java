package org.pregny.review;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pregny.application.ApplicationId;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Actor;
import org.pregny.process.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications of two people on the desk of two reviewers, Ana and Bo. */
@Component
@Profile("test")
public class ReviewStory {

    static final Actor ANA = Actor.staff("ana");

    static final Actor BO = Actor.staff("bo");

    final ReviewDesk desk;

    final Story story;

    private final WorkList list;

    private final JdbcClient jdbc;

    ReviewStory(ReviewDesk desk, WorkList list, Story story, JdbcClient jdbc) {
        this.list = list;
        this.desk = desk;
        this.story = story;
        this.jdbc = jdbc;
    }

    ApplicationId twoPeople() {
        return story.submit(anApplication()
                        .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                        .build())
                .id();
    }

    ReviewTask claimed(ApplicationId id) {
        ReviewTask task = task(id);
        desk.claim(task.id(), ANA);
        return desk.task(task.id());
    }

    /** By the row itself, for the work list shows a hundred. */
    ReviewTask task(ApplicationId id) {
        return desk.task(new ReviewTaskId(
                jdbc.sql("select id from review_task where application_id = :id order by round desc limit 1")
                        .param("id", id.uuid())
                        .query(UUID.class)
                        .single()));
    }

    /** All of the view: others’ tasks may fill its first page. */
    List<ReviewTaskId> list(WorkListFilter.View view) {
        return list.all(new WorkListFilter(view, null, "ana"), Integer.MAX_VALUE);
    }

    List<Representative> people(ApplicationId id) {
        return story.applications.caseOf(id).representatives();
    }

    List<RepresentativeVerdict> approvals(ApplicationId id) {
        return people(id).stream()
                .map(r -> RepresentativeVerdict.approve(r.id()))
                .toList();
    }

    List<RepresentativeState> states(ApplicationId id) {
        return people(id).stream().map(Representative::state).toList();
    }

    int decisions(ApplicationId id) {
        return jdbc.sql("select count(*) from audit_entry where case_id = :id"
                        + " and action like 'application.representative%'")
                .param("id", id.uuid())
                .query(Integer.class)
                .single();
    }

    /** The names of the refusals, empty for what went well. */
    public static List<String> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> both =
                    List.of(threads.submit(() -> refusal(start, one)), threads.submit(() -> refusal(start, other)));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    private static String refusal(CyclicBarrier start, Runnable action) throws Exception {
        start.await();
        try {
            action.run();
            return "";
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
