package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;
import static org.pregny.review.ReviewStory.ANA;
import static org.pregny.review.ReviewStory.BO;
import static org.pregny.review.WorkListFilter.View.ALL;
import static org.pregny.review.WorkListFilter.View.DONE;
import static org.pregny.review.WorkListFilter.View.DUE_TODAY;
import static org.pregny.review.WorkListFilter.View.MINE;
import static org.pregny.review.WorkListFilter.View.OVERDUE;
import static org.pregny.review.WorkListFilter.View.POSSIBLE_DOUBLES;
import static org.pregny.review.WorkListFilter.View.RESUBMITTED;
import static org.pregny.review.WorkListFilter.View.UNASSIGNED;
import static org.pregny.review.WorkListFilter.View.VISA_URGENT;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.NeedsEntry;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeEntry;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reviewers find in the views of their list, by search, and from page to page. */
@PregnyTest
class WorkListTest {

    @Autowired
    WorkList list;

    @Autowired
    ReviewStore store;

    @Autowired
    SearchWordStore words;

    @Autowired
    DoneWords doneWords;

    @Autowired
    ReviewStory reviews;

    @Autowired
    EventStory story;

    @Autowired
    JdbcClient jdbc;

    private Event event;

    @BeforeEach
    void aHearingOfItsOwn() {
        story.story.clock.set(TestTime.OPEN);
        event = story.aHearing(tree -> {});
    }

    @AfterEach
    void nothingIsLeftThatNoProcessKnows() {
        jdbc.sql("delete from review_task where event_code like 'paged-%'").update();
    }

    @Test
    void everyViewShowsItsOwnAndCountsIt() {
        event = story.aHearing(tree -> ((ObjectNode) tree.get("review")).put("visaLeadDays", 60));
        ReviewTaskId free = task(submit(aRepresentative("Nadia Petrova", "nadia@example.org")));
        ReviewTaskId mine = task(submit(aRepresentative("Tomas Silva", "tomas@example.org")));
        ReviewTaskId visa = task(submit(needing("Ivan Dravic", new NeedsEntry("", "yes", "", "", ""))));
        RepresentativeEntry twice = aRepresentative("Lena Twice", "lena@example.org");
        ReviewTaskId double1 = task(submit(twice));
        ReviewTaskId double2 = task(submit(twice));
        Receipt asked = story.submit(event, anApplication().of(aRepresentative("Ada Asked", "ada@example.org")));
        reviews.desk.claim(task(asked.id()), ANA);
        reviews.desk.askForInformation(task(asked.id()), "Which programme?", ANA);
        story.story.information.provideInformation(asked.accessKey(), "Shelters.");
        reviews.desk.claim(mine, ANA);

        assertThat(shown(UNASSIGNED)).contains(free, visa, double1).doesNotContain(mine);
        assertThat(shown(MINE)).containsExactly(mine);
        assertThat(shown(VISA_URGENT)).containsExactly(visa);
        assertThat(shown(POSSIBLE_DOUBLES)).containsExactlyInAnyOrder(double1, double2);
        assertThat(shown(RESUBMITTED)).containsExactly(task(asked.id()));
        assertThat(shown(ALL)).hasSize(6);
        assertThat(shown(DONE)).hasSize(1);
        assertThat(shown(OVERDUE)).isEmpty();
        assertThat(list.counts(filter(ALL)))
                .containsEntry(ALL, 6)
                .containsEntry(UNASSIGNED, 5)
                .containsEntry(MINE, 1)
                .containsEntry(POSSIBLE_DOUBLES, 2)
                .containsEntry(DONE, 1)
                .containsEntry(OVERDUE, 0);
    }

    @Test
    void whatIsDueTodayIsOverdueTheMomentItsTimeIsOver() {
        ReviewTask task = reviews.desk.task(task(submit(aRepresentative())));
        story.story.clock.set(task.dueAt().minusSeconds(60));
        assertThat(shown(DUE_TODAY)).containsExactly(task.id());
        assertThat(shown(OVERDUE)).isEmpty();

        story.story.clock.set(task.dueAt().plusSeconds(60));
        assertThat(shown(DUE_TODAY)).isEmpty();
        assertThat(shown(OVERDUE)).containsExactly(task.id());
        story.story.clock.set(task.dueAt().minusSeconds(60 * 60 * 24 + 60));
        assertThat(shown(DUE_TODAY)).isEmpty();
    }

    @Test
    void peopleAndOrganisationsAreFoundInAnyScriptAndByTheBeginningOfTheirNames() {
        ReviewTaskId arabic = task(submit(new RepresentativeEntry(
                "Fatima Zahra", "فاطمة الزهراء", "f@example.org", "PASSPORT", "77FZ", "", "no", "", "", "", null)));
        ReviewTaskId cyrillic = task(submit(aRepresentative("Наталья Щербакова", "n@example.org")));

        assertThat(found("فاطمة")).containsExactly(arabic);
        assertThat(found("fatim")).containsExactly(arabic);
        assertThat(found("Zahra FATIMA")).containsExactly(arabic);
        assertThat(found("Natalia Shcherbakova")).containsExactly(cyrillic);
        assertThat(found("Щербак")).containsExactly(cyrillic);
        assertThat(found("pamoja migr")).containsExactlyInAnyOrder(arabic, cyrillic);
        assertThat(found(reviews.desk.task(arabic).applicationNumber())).containsExactly(arabic);
        assertThat(found("fatima shcherbakova")).isEmpty();
    }

    @Test
    void whoeverIsProtectedIsMarkedButNotFound() {
        ReviewTaskId task = task(submit(needing("Quiet Person", new NeedsEntry("", "", "", "yes", ""))));

        assertThat(found("quiet")).isEmpty();
        assertThat(reviews.desk.task(task).marks().protectedPeople()).isTrue();
    }

    @Test
    void pagesHoldEverythingOnceInEachOrderThereAndBack() {
        String code = "paged-" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 130; i++) {
            store.add(row(code, i));
        }
        for (WorkListOrder order : WorkListOrder.values()) {
            WorkListFilter filter = new WorkListFilter(ALL, code, "ana");

            assertThat(forward(filter, order))
                    .as(order.name())
                    .hasSize(130)
                    .doesNotHaveDuplicates()
                    .isEqualTo(back(filter, order));
        }
    }

    @Test
    void viewsHoldTheSameTasksInWhateverOrderTheyAreRead() {
        String code = "paged-" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 120; i++) {
            store.add(row(code, i).withMarks(new TaskMarks(i % 2 == 0, i % 3 == 0, i % 5 == 0, false)));
        }
        story.story.clock.set(TestTime.OPEN.plusSeconds(4));
        Narrowing narrow = new Narrowing(code, "NGO", List.of("KE"), null, null, null, null);
        for (WorkListFilter.View view : List.of(UNASSIGNED, OVERDUE, RESUBMITTED, POSSIBLE_DOUBLES, VISA_URGENT)) {
            WorkListFilter filter = new WorkListFilter(view, "ana", narrow, List.of());
            List<ReviewTaskId> due = forward(filter, WorkListOrder.DUE);
            assertThat(due).as(view.name()).isNotEmpty();
            for (WorkListOrder order : WorkListOrder.values()) {
                assertThat(forward(filter, order))
                        .as(view + " by " + order)
                        .containsExactlyInAnyOrderElementsOf(due)
                        .isEqualTo(back(filter, order));
            }
        }
    }

    @Test
    void oneWordIsReadInTheOrderTasksAreDueAndNoneOfThemIsDone() {
        String code = "paged-" + UUID.randomUUID().toString().substring(0, 8);
        String word = "zq" + code.substring(6).replaceAll("\\d", "x");
        List<ReviewTask> rows =
                IntStream.range(0, 230).mapToObj(i -> row(code, i)).toList();
        for (ReviewTask task : rows) {
            store.add(task);
            words.add(task, SearchWords.of(List.of(word, word + task.round())).kept());
        }
        store.end(rows.get(3).id(), ReviewOutcome.DECIDED, "ana", TestTime.OPEN);
        store.endTaken(rows.get(9).id(), ReviewOutcome.DECIDED, "ana", TestTime.OPEN);
        store.dueAt(rows.get(5).id(), TestTime.OPEN.minusSeconds(5));
        WorkListFilter searched = new WorkListFilter(ALL, "ana", Narrowing.NONE, List.of(word.substring(0, 9)));

        List<ReviewTaskId> before = forward(searched, WorkListOrder.DUE);
        doneWords.sweep();
        assertThat(forward(searched, WorkListOrder.DUE))
                .startsWith(rows.get(5).id())
                .hasSize(228)
                .isEqualTo(before)
                .isEqualTo(forward(new WorkListFilter(ALL, code, "ana"), WorkListOrder.DUE))
                .isEqualTo(back(searched, WorkListOrder.DUE));
        assertThat(jdbc.sql("select count(*) from review_task_word where word = :word and due_at is null")
                        .param("word", word)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(ids(list.page(
                        new WorkListFilter(DONE, "ana", Narrowing.NONE, List.of(word)), WorkListOrder.DUE, null)))
                .containsExactlyInAnyOrder(rows.get(3).id(), rows.get(9).id());
    }

    @Test
    void aSearchForAWordThatManyTasksHaveKeepsTheOrderAndStillFindsTheRareOne() {
        String code = "paged-" + UUID.randomUUID().toString().substring(0, 8);
        String common = "qq" + code.substring(6).toLowerCase().replaceAll("\\d", "x");
        for (int i = 0; i < WorkListSearch.FEW + 20; i++) {
            ReviewTask task = row(code, i);
            store.add(task);
            words.add(task, i == 7 ? List.of(common, common + "rare") : List.of(common));
        }
        WorkListFilter many = new WorkListFilter(ALL, "ana", Narrowing.NONE, List.of(common));
        WorkListFilter rare = new WorkListFilter(ALL, "ana", Narrowing.NONE, List.of(common, common + "rare"));

        WorkListPage first = list.page(many, WorkListOrder.DUE, null);
        assertThat(first.tasks()).hasSize(WorkList.PAGE).isSortedAccordingTo((a, b) -> a.dueAt()
                .compareTo(b.dueAt()));
        assertThat(first.hasAfter()).isTrue();
        assertThat(list.page(rare, WorkListOrder.DUE, null).tasks()).hasSize(1);
    }

    @Test
    void theListIsNarrowedByEverythingAtOnce() {
        ReviewTaskId task = task(submit(aRepresentative()));
        reviews.desk.claim(task, BO);
        ReviewTask now = reviews.desk.task(task);
        store.office(task, "NGO_LIAISON");

        assertThat(narrowed(new Narrowing(
                        now.event().text(),
                        now.category(),
                        List.of("KE", "UG"),
                        now.basisVerdict(),
                        now.stage(),
                        "NGO_LIAISON",
                        "bo")))
                .containsExactly(task);
        assertThat(narrowed(new Narrowing(now.event().text(), null, List.of("UG"), null, null, null, null)))
                .isEmpty();
        assertThat(narrowed(new Narrowing(now.event().text(), null, null, null, null, "OTHER", null)))
                .isEmpty();
        assertThat(narrowed(new Narrowing(now.event().text(), null, null, null, null, null, "ana")))
                .isEmpty();
    }

    private List<ReviewTaskId> narrowed(Narrowing to) {
        return ids(list.page(new WorkListFilter(ALL, "ana", to, List.of()), WorkListOrder.DUE, null));
    }

    private List<ReviewTaskId> forward(WorkListFilter filter, WorkListOrder order) {
        WorkListPage page = list.page(filter, order, null);
        assertThat(page.hasBefore()).isFalse();
        List<ReviewTaskId> all = new ArrayList<>(ids(page));
        while (page.hasAfter()) {
            page = list.page(filter, order, new WorkListPlace(page.last(), false));
            all.addAll(ids(page));
        }
        return all;
    }

    private List<ReviewTaskId> back(WorkListFilter filter, WorkListOrder order) {
        WorkListPage page = list.page(filter, order, null);
        while (page.hasAfter()) {
            page = list.page(filter, order, new WorkListPlace(page.last(), false));
        }
        List<ReviewTaskId> all = new ArrayList<>(ids(page));
        while (page.hasBefore()) {
            page = list.page(filter, order, new WorkListPlace(page.first(), true));
            all.addAll(0, ids(page));
        }
        return all;
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

    private List<ReviewTaskId> found(String text) {
        Narrowing here = Narrowing.to(event.code().text());
        return ids(list.page(new WorkListFilter(ALL, "ana", here, WorkList.words(text)), WorkListOrder.DUE, null));
    }

    private List<ReviewTaskId> shown(WorkListFilter.View view) {
        return ids(list.page(filter(view), WorkListOrder.DUE, null));
    }

    private WorkListFilter filter(WorkListFilter.View view) {
        return new WorkListFilter(view, event.code().text(), "ana");
    }

    private static List<ReviewTaskId> ids(WorkListPage page) {
        return page.tasks().stream().map(ReviewTask::id).toList();
    }

    private static RepresentativeEntry needing(String name, NeedsEntry needs) {
        return new RepresentativeEntry(
                name, "", name.replace(' ', '.') + "@example.org", "PASSPORT", "99XY", "", "no", "", "", "", needs);
    }

    private ApplicationId submit(RepresentativeEntry person) {
        return story.submit(event, anApplication().of(person)).id();
    }

    private ReviewTaskId task(ApplicationId application) {
        return story.story.task(application).id();
    }
}
