package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;
import static org.pregny.review.WorkListFilter.View.ALL;
import static org.pregny.review.WorkListFilter.View.DONE;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.NeedsEntry;
import org.pregny.application.RepresentativeEntry;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found on the work list by the words of a name, in any script, be they rare or in every other task. */
@PregnyTest
class WorkListSearchTest {

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
    ListedTasks tasks;

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
        tasks.remove();
    }

    @Test
    void peopleAndOrganisationsAreFoundInAnyScriptAndByTheBeginningOfTheirNames() {
        ReviewTaskId arabic = task(new RepresentativeEntry(
                "Fatima Zahra", "فاطمة الزهراء", "f@example.org", "PASSPORT", "77FZ", "", "no", "", "", "", null));
        ReviewTaskId cyrillic = task(aRepresentative("Наталья Щербакова", "n@example.org"));

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
        ReviewTaskId task = task(new RepresentativeEntry(
                "Quiet Person",
                "",
                "quiet@example.org",
                "PASSPORT",
                "99XY",
                "",
                "no",
                "",
                "",
                "",
                new NeedsEntry("", "", "", "yes", "")));

        assertThat(found("quiet")).isEmpty();
        assertThat(reviews.desk.task(task).marks().protectedPeople()).isTrue();
    }

    @Test
    void oneWordIsReadInTheOrderTasksAreDueAndNoneOfThemIsDone() {
        String code = ListedTasks.newCode();
        String word = "zq" + code.substring(6).replaceAll("\\d", "x");
        List<ReviewTask> rows = ListedTasks.rows(code, 230);
        for (ReviewTask task : rows) {
            store.add(task);
            words.add(task, SearchWords.of(List.of(word, word + task.round())).kept());
        }
        store.end(rows.get(3).id(), ReviewOutcome.DECIDED, "ana", TestTime.OPEN);
        store.endTaken(rows.get(9).id(), ReviewOutcome.DECIDED, "ana", TestTime.OPEN);
        store.dueAt(rows.get(5).id(), TestTime.OPEN.minusSeconds(5));
        WorkListFilter searched = new WorkListFilter(ALL, "ana", Narrowing.NONE, List.of(word.substring(0, 9)));

        List<ReviewTaskId> before = tasks.forward(searched, DeskOrder.DUE);
        doneWords.sweep();
        assertThat(tasks.forward(searched, DeskOrder.DUE))
                .startsWith(rows.get(5).id())
                .hasSize(228)
                .isEqualTo(before)
                .isEqualTo(tasks.forward(new WorkListFilter(ALL, code, "ana"), DeskOrder.DUE))
                .isEqualTo(tasks.back(searched, DeskOrder.DUE));
        assertThat(jdbc.sql("select count(*) from review_task_word where word = :word and due_at is null")
                        .param("word", word)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(ListedTasks.ids(
                        list.page(new WorkListFilter(DONE, "ana", Narrowing.NONE, List.of(word)), DeskOrder.DUE, null)))
                .containsExactlyInAnyOrder(rows.get(3).id(), rows.get(9).id());
    }

    @Test
    void aSearchForAWordThatManyTasksHaveKeepsTheOrderAndStillFindsTheRareOne() {
        String code = ListedTasks.newCode();
        String common = "qq" + code.substring(6).toLowerCase().replaceAll("\\d", "x");
        for (ReviewTask task : ListedTasks.rows(code, WorkListSearch.FEW + 20)) {
            store.add(task);
            words.add(task, task.applicationNumber().equals("P7") ? List.of(common, common + "rare") : List.of(common));
        }
        WorkListFilter many = new WorkListFilter(ALL, "ana", Narrowing.NONE, List.of(common));
        WorkListFilter rare = new WorkListFilter(ALL, "ana", Narrowing.NONE, List.of(common, common + "rare"));

        DeskPage<ReviewTask> first = list.page(many, DeskOrder.DUE, null);
        assertThat(first.tasks()).hasSize(DeskPage.MOST).isSortedAccordingTo((a, b) -> a.dueAt()
                .compareTo(b.dueAt()));
        assertThat(first.hasAfter()).isTrue();
        assertThat(list.page(rare, DeskOrder.DUE, null).tasks()).hasSize(1);
    }

    private List<ReviewTaskId> found(String text) {
        Narrowing here = Narrowing.to(event.code().text());
        return ListedTasks.ids(
                list.page(new WorkListFilter(ALL, "ana", here, WorkList.words(text)), DeskOrder.DUE, null));
    }

    private ReviewTaskId task(RepresentativeEntry person) {
        return story.story
                .task(story.submit(event, anApplication().of(person)).id())
                .id();
    }
}
