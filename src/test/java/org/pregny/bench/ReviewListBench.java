package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.event.EventZones;
import org.pregny.report.LeadBoard;
import org.pregny.review.BareSelect;
import org.pregny.review.DeskOrder;
import org.pregny.review.DeskPage;
import org.pregny.review.DeskPlace;
import org.pregny.review.ManyTasks;
import org.pregny.review.Narrowing;
import org.pregny.review.ReviewTask;
import org.pregny.review.WorkList;
import org.pregny.review.WorkListFilter;
import org.pregny.review.WorkListFilter.View;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * With 100,000 open tasks and 20,000 done: the first page of every view, order and search beside a bare indexed
 * select of the very same rows, and the same list asked of the engine with filters on variables. Holds the list
 * to the limits of issue 5 and prints the lead's page.
 */
@PregnyTest
@Tag("bench")
class ReviewListBench {

    private static final int OPEN = Integer.getInteger("pregny.bench.tasks", 100_000);
    private static final int WARM_UP = 50;
    private static final int ROUNDS = Integer.getInteger("pregny.bench.rounds", 600);
    private static final int ENGINE_ROUNDS = 15;
    private static final double MOST_TIMES_BARE = 3;
    private static final double LEAST_TIMES_FASTER = 10;
    private static final String ME = "bench-3";
    private static final String EVENT = "one event, beside the engine";
    private static final String CODES = "category and country, beside the engine";

    @Autowired
    ManyTasks many;

    @Autowired
    WorkList list;

    @Autowired
    EventZones zones;

    @Autowired
    LeadBoard board;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestTime.SettableClock clock;

    private final TakenTurns pages = new TakenTurns();

    @BeforeEach
    void thereAreManyTasks() {
        clock.set(TestTime.OPEN);
        long start = System.nanoTime();
        many.fill(OPEN, OPEN / 5, clock.instant());
        many.fillEngine();
        System.out.printf(
                Locale.ROOT,
                "%nWork list with %,d open tasks on %s (filled in %.0f s)%n",
                OPEN,
                TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)",
                (System.nanoTime() - start) / 1e9);
    }

    @Test
    void aPageIsNearlyAsFastAsItsRowsAndMuchFasterThanTheEngine() throws Exception {
        views();
        searches();
        pages.run(WARM_UP, ROUNDS);
        pages.print();
        TakenTurns same = besideTheEngine();
        alsoPrinted();

        assertThat(pages.names()).allSatisfy(name -> assertThat(pages.of(name).p99())
                .as(name)
                .isLessThanOrEqualTo(pages.yardstickOf(name).p99() * MOST_TIMES_BARE));
        assertThat(List.of(EVENT, CODES))
                .allSatisfy(name -> assertThat(same.of(name).median())
                        .as(name)
                        .isLessThan(same.yardstickOf(name).median() / LEAST_TIMES_FASTER));
    }

    private void views() throws Exception {
        for (View view : View.values()) {
            page(view.name(), filter(view, ""), DeskOrder.DUE);
            secondPage(view);
        }
        for (DeskOrder order : DeskOrder.values()) {
            page("ALL by " + order, filter(View.ALL, ""), order);
        }
        page("ALL of an event", narrowed(narrowing(ManyTasks.EVENT, null)), DeskOrder.DUE);
        page("ALL of an office", narrowed(narrowing(null, ManyTasks.OFFICE)), DeskOrder.DUE);
    }

    private void secondPage(View view) throws Exception {
        WorkListFilter filter = filter(view, "");
        DeskPage<ReviewTask> first = list.page(filter, DeskOrder.DUE, null);
        assertThat(first.tasks()).as(view.name()).hasSize(DeskPage.MOST);
        DeskPlace place = new DeskPlace(first.last(), false);
        BareSelect bare = bare(filter, DeskOrder.DUE).behind(first.tasks().getLast());
        compare(view + ", page 2", () -> list.page(filter, DeskOrder.DUE, place), bare);
    }

    private void searches() throws Exception {
        for (String text : many.searches()) {
            page("search " + text, filter(View.ALL, text), DeskOrder.DUE);
        }
    }

    private void page(String name, WorkListFilter filter, DeskOrder order) throws Exception {
        int found = list.page(filter, order, null).tasks().size();
        assertThat(found).as(name).isGreaterThanOrEqualTo(filter.words().size() > 1 ? 0 : 1);
        compare(name + " (" + found + ")", () -> list.page(filter, order, null), bare(filter, order));
    }

    private void compare(String name, Callable<DeskPage<ReviewTask>> page, BareSelect bare) throws Exception {
        assertThat(page.call().tasks()).as(name).extracting(t -> t.id().uuid()).isEqualTo(bare.rows());
        pages.add(name, page, bare::rows);
    }

    private BareSelect bare(WorkListFilter filter, DeskOrder order) {
        return BareSelect.of(JdbcClient.create(jdbc), zones.all(), filter, order, clock.instant());
    }

    private TakenTurns besideTheEngine() throws Exception {
        TakenTurns same = new TakenTurns();
        WorkListFilter event = narrowed(narrowing(ManyTasks.EVENT, null));
        WorkListFilter codes = narrowed(Narrowing.NONE);
        same.add(EVENT, () -> list.page(event, DeskOrder.DUE, null), () -> engine().processVariableValueEquals(
                        "event_code", ManyTasks.EVENT)
                .listPage(0, DeskPage.MOST));
        same.add(CODES, () -> list.page(codes, DeskOrder.DUE, null), () -> engine().processVariableValueEquals(
                        "category", "CSO")
                .processVariableValueEquals("country", "CH")
                .listPage(0, DeskPage.MOST));
        same.run(2, ENGINE_ROUNDS);
        same.print();
        return same;
    }

    /** What no rule is about. */
    private void alsoPrinted() throws Exception {
        TakenTurns rest = new TakenTurns();
        WorkListFilter all = filter(View.ALL, "");
        Callable<?> bare = bare(all, DeskOrder.DUE)::rows;
        for (View view : List.of(View.MINE, View.UNASSIGNED, View.OVERDUE, View.POSSIBLE_DOUBLES)) {
            WorkListFilter filter = filter(view, "");
            rest.add(view + " by organisation", () -> list.page(filter, DeskOrder.ORGANISATION, null), bare);
        }
        rest.add("counts of all views", () -> list.counts(all), bare);
        rest.add("counts, one category and country", () -> list.counts(narrowed(Narrowing.NONE)), bare);
        rest.add("lead's figures, all events", () -> board.figures(null), bare);
        rest.run(2, 10);
        rest.print();
    }

    private TaskQuery engine() {
        return tasks.createTaskQuery()
                .taskCandidateGroup("REVIEWER")
                .orderByDueDate()
                .asc();
    }

    private static Narrowing narrowing(String event, String office) {
        return new Narrowing(event, null, null, null, null, office, null);
    }

    private static WorkListFilter narrowed(Narrowing to) {
        Narrowing all = to.isNone() ? new Narrowing(null, "CSO", List.of("CH"), null, null, null, null) : to;
        return new WorkListFilter(View.ALL, ME, all, List.of());
    }

    private static WorkListFilter filter(View view, String search) {
        return new WorkListFilter(view, ME, Narrowing.NONE, search.isEmpty() ? List.of() : WorkList.words(search));
    }
}
