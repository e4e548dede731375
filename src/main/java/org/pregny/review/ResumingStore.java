package org.pregny.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews that have ended and may open again. */
@Repository
class ResumingStore {

    private final JdbcClient jdbc;

    ResumingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last review of each of these applications. */
    Map<ApplicationId, ReviewTask> lastReviews(List<ApplicationId> applications) {
        List<UUID> ids = applications.stream().map(ApplicationId::uuid).toList();
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from review_task where application_id in (:ids)"
                                + " and stage = 'REVIEW_APPLICATION'")
                        .param("ids", ids)
                        .query(ReviewRows::task)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(ReviewTask::application, Function.identity(), ResumingStore::later));
    }

    /** What had been decided in the last review is not so any more. */
    void takeBack(ApplicationId application, ReviewOutcome outcome) {
        ReviewTask last = lastReviews(List.of(application)).get(application);
        jdbc.sql("update review_task set outcome = :outcome, version = version + 1 where id = :id")
                .param("outcome", outcome.name())
                .param("id", last.id().uuid())
                .update();
    }

    /** It opens again without a word from the applicant. */
    void notResubmitted(ReviewTaskId id) {
        jdbc.sql("update review_task set resubmitted = false where id = :id")
                .param("id", id.uuid())
                .update();
    }

    private static ReviewTask later(ReviewTask one, ReviewTask other) {
        return one.round() > other.round() ? one : other;
    }
}
