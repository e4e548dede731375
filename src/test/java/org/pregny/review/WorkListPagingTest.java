package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.review.WorkListFilter.View.ALL;
import static org.pregny.review.WorkListFilter.View.OVERDUE;
import static org.pregny.review.WorkListFilter.View.POSSIBLE_DOUBLES;
import static org.pregny.review.WorkListFilter.View.RESUBMITTED;
import static org.pregny.review.WorkListFilter.View.UNASSIGNED;
import static org.pregny.review.WorkListFilter.View.VISA_URGENT;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Views of the work list from page to page, there and back, in each order. */
@PregnyTest
class WorkListPagingTest {

    @Autowired
    ReviewStore store;

    @Autowired
    ListedTasks tasks;

    @Autowired
    TestTime.SettableClock clock;

    @BeforeEach
    void applicationsAreOpen() {
        clock.set(TestTime.OPEN);
    }

    @AfterEach
    void nothingIsLeftThatNoProcessKnows() {
        tasks.remove();
    }

    @Test
    void pagesHoldEverythingOnceInEachOrderThereAndBack() {
        String code = ListedTasks.newCode();
        ListedTasks.rows(code, 130).forEach(store::add);
        for (DeskOrder order : DeskOrder.values()) {
            WorkListFilter filter = new WorkListFilter(ALL, code, "ana");

            assertThat(tasks.forward(filter, order))
                    .as(order.name())
                    .hasSize(130)
                    .doesNotHaveDuplicates()
                    .isEqualTo(tasks.back(filter, order));
        }
    }

    @Test
    void viewsHoldTheSameTasksInWhateverOrderTheyAreRead() {
        String code = ListedTasks.newCode();
        List<ReviewTask> rows = ListedTasks.rows(code, 120);
        for (int i = 0; i < rows.size(); i++) {
            store.add(rows.get(i).withMarks(new TaskMarks(i % 2 == 0, i % 3 == 0, i % 5 == 0, false)));
        }
        clock.set(TestTime.OPEN.plusSeconds(4));
        Narrowing narrow = new Narrowing(code, "NGO", List.of("KE"), null, null, null, null);
        for (WorkListFilter.View view : List.of(UNASSIGNED, OVERDUE, RESUBMITTED, POSSIBLE_DOUBLES, VISA_URGENT)) {
            WorkListFilter filter = new WorkListFilter(view, "ana", narrow, List.of());
            List<ReviewTaskId> due = tasks.forward(filter, DeskOrder.DUE);
            assertThat(due).as(view.name()).isNotEmpty();
            for (DeskOrder order : DeskOrder.values()) {
                assertThat(tasks.forward(filter, order))
                        .as(view + " by " + order)
                        .containsExactlyInAnyOrderElementsOf(due)
                        .isEqualTo(tasks.back(filter, order));
            }
        }
    }
}
