package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.event.EventCode;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks of the work list as rows that no process knows, and the list read through from page to page. */
@Component
@Profile("test")
final class ListedTasks {

    private final WorkList list;
    private final JdbcClient jdbc;

    ListedTasks(WorkList list, JdbcClient jdbc) {
        this.list = list;
        this.jdbc = jdbc;
    }

    /** The code of an event that has no other tasks than these, and is in no catalogue. */
    static String newCode() {
        return "paged-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static List<ReviewTask> rows(String code, int many) {
        return IntStream.range(0, many).mapToObj(i -> row(code, i)).toList();
    }

    void remove() {
        jdbc.sql("delete from review_task where event_code like 'paged-%'").update();
    }

    List<ReviewTaskId> forward(WorkListFilter filter, DeskOrder order) {
        DeskPage<ReviewTask> page = list.page(filter, order, null);
        assertThat(page.hasBefore()).isFalse();
        List<ReviewTaskId> all = new ArrayList<>(ids(page));
        while (page.hasAfter()) {
            page = list.page(filter, order, new DeskPlace(page.last(), false));
            all.addAll(ids(page));
        }
        return all;
    }

    List<ReviewTaskId> back(WorkListFilter filter, DeskOrder order) {
        DeskPage<ReviewTask> page = list.page(filter, order, null);
        while (page.hasAfter()) {
            page = list.page(filter, order, new DeskPlace(page.last(), false));
        }
        List<ReviewTaskId> all = new ArrayList<>(ids(page));
        while (page.hasBefore()) {
            page = list.page(filter, order, new DeskPlace(page.first(), true));
            all.addAll(0, ids(page));
        }
        return all;
    }

    static List<ReviewTaskId> ids(DeskPage<ReviewTask> page) {
        return page.tasks().stream().map(ReviewTask::id).toList();
    }

    /** Many have the same dates and names, so that only the id tells them apart. */
    private static ReviewTask row(String code, int i) {
        Instant due = TestTime.OPEN.plusSeconds(i % 7);
        return new ReviewTask(
                new ReviewTaskId(UUID.randomUUID()),
                new TaskMatter(
                        new ApplicationId(UUID.randomUUID()),
                        null,
                        ReviewStage.REVIEW_APPLICATION,
                        EventCode.of(code),
                        1),
                new CaseSummary(
                        "P" + i,
                        "Organisation " + i % 9,
                        i % 2 == 0 ? "KE" : "CH",
                        "NGO",
                        "ECOSOC",
                        BasisVerdict.ELIGIBLE,
                        1),
                new TaskTiming(TestTime.OPEN.minusSeconds(i % 5), due, false),
                TaskHolding.free(null, Set.of()),
                TaskMarks.NONE,
                null,
                0);
    }
}
