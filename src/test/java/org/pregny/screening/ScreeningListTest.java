package org.pregny.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.screening.ScreeningStory.ANA;
import static org.pregny.screening.ScreeningStory.BO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.kernel.Language;
import org.pregny.request.RequestId;
import org.pregny.request.RequestStory;
import org.pregny.review.DeskOrder;
import org.pregny.review.DeskPage;
import org.pregny.review.DeskPlace;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.pregny.review.TaskTiming;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The officers' queues: each shows what it says, narrowed, searched in any script, and page by page. */
@PregnyTest
class ScreeningListTest {

    @Autowired
    ScreeningStory tale;

    @Autowired
    ScreeningStore store;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient jdbc;

    Round round;

    @AfterEach
    void onlyTheFirstOfficeIsLeftToOthers() {
        jdbc.sql("delete from review_office where code <> 'MAIN'").update();
    }

    @BeforeEach
    void openARound() {
        tale.story.clock.set(TestTime.OPEN);
        tale.open();
        round = tale.requests.rounds.aRound();
    }

    @Test
    void eachQueueShowsWhatItSaysAndIsCounted() {
        ScreeningTask mine = tale.aTask(round);
        tale.desk.claim(mine.id(), ANA);
        ScreeningTask second = tale.preApproved(tale.aTask(round), BO);
        OrganisationClaim twice = RequestStory.anOrganisation();
        ScreeningTask one = tale.aTask(round, twice);
        ScreeningTask other = tale.aTask(round, twice);
        ScreeningTask back = tale.aTask(round);
        tale.asked(back, BO);
        tale.requests.requester.answer(back.request(), "Our members do.");
        ScreeningTask refused = tale.aTask(round);
        tale.refused(refused, BO);

        assertThat(in(ScreeningQueue.MINE)).containsExactly(mine.id());
        assertThat(in(ScreeningQueue.TO_RECOMMEND)).containsExactly(second.id());
        assertThat(in(ScreeningQueue.POSSIBLE_DUPLICATES)).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(in(ScreeningQueue.RESUBMITTED))
                .containsExactly(tale.next(back).id());
        assertThat(in(ScreeningQueue.DONE)).contains(refused.id(), back.id());
        Map<ScreeningQueue, Integer> counts = tale.list.counts(filter(ScreeningQueue.ALL));
        assertThat(counts)
                .containsEntry(ScreeningQueue.ALL, 5)
                .containsEntry(ScreeningQueue.UNASSIGNED, 4)
                .containsEntry(ScreeningQueue.OVERDUE, 0)
                .containsEntry(ScreeningQueue.TO_RECOMMEND, 1)
                .containsEntry(ScreeningQueue.POSSIBLE_DUPLICATES, 2);
    }

    @Test
    void whatIsDueIsOverdueAMomentLater() {
        ScreeningTask task = tale.aTask(round);
        tale.story.clock.set(task.dueAt());
        assertThat(in(ScreeningQueue.OVERDUE)).isEmpty();
        tale.story.clock.set(task.dueAt().plusSeconds(1));
        assertThat(in(ScreeningQueue.OVERDUE)).containsExactly(task.id());
    }

    @Test
    void whatIsDueTodayIsDueOnTheDayOfItsRoundWhateverTheTimeElsewhere() {
        ScreeningTask task = tale.aTask(round);
        Instant evening = task.dueAt()
                .atZone(round.zone())
                .toLocalDate()
                .atStartOfDay(round.zone())
                .toInstant();

        tale.story.clock.set(evening.minusSeconds(1));
        assertThat(in(ScreeningQueue.DUE_TODAY)).isEmpty();
        assertThat(tale.list.counts(filter(ScreeningQueue.ALL))).containsEntry(ScreeningQueue.DUE_TODAY, 0);
        tale.story.clock.set(evening);
        assertThat(in(ScreeningQueue.DUE_TODAY)).containsExactly(task.id());
        assertThat(tale.list.counts(filter(ScreeningQueue.ALL))).containsEntry(ScreeningQueue.DUE_TODAY, 1);
        tale.story.clock.set(task.dueAt().plusSeconds(1));
        assertThat(in(ScreeningQueue.DUE_TODAY)).as("it is overdue").isEmpty();
    }

    @Test
    void aListIsNarrowedToTheStepAndToWhoHasIt() {
        ScreeningTask first = tale.aTask(round);
        tale.desk.claim(first.id(), BO);
        ScreeningTask second = tale.preApproved(tale.aTask(round), ANA);

        assertThat(ids(new ScreeningNarrowing(round.id(), null, null, ScreeningStage.RECOMMEND_REQUEST, null, null)))
                .containsExactly(second.id());
        assertThat(ids(new ScreeningNarrowing(round.id(), null, null, null, null, BO.name())))
                .containsExactly(first.id());
    }

    @Test
    void aListIsNarrowedToCategoryAndCountryAndOtherRoundsAreNotInIt() {
        ScreeningTask kenyan = tale.aTask(round);
        ScreeningTask french = tale.aTask(
                round,
                new OrganisationClaim(
                        RequestStory.anOrganisation().name(), "FR", "ACADEMIA", "SPECIAL", "", List.of(), "", ""));
        tale.aTask(tale.requests.rounds.aRound());

        assertThat(in(ScreeningQueue.ALL)).containsExactlyInAnyOrder(kenyan.id(), french.id());
        assertThat(ids(new ScreeningNarrowing(round.id(), "ACADEMIA", null, null, null, null)))
                .containsExactly(french.id());
        assertThat(ids(new ScreeningNarrowing(round.id(), null, List.of("KE", "TZ"), null, null, null)))
                .containsExactly(kenyan.id());
        assertThat(ids(office("NOWHERE"))).isEmpty();
    }

    @Test
    void whereThereAreOfficesTheTableSaysWhichOneScreensAndItsVersionIsKept() {
        Map<Language, String> names = Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> "Universities"));
        List<String> members =
                IntStream.range(0, 400).mapToObj(n -> "professor-" + n).toList();
        offices.save(new Office("ACADEMIA", names, members), ScreeningStory.LEAD);
        ScreeningTask university = tale.aTask(
                round,
                new OrganisationClaim(
                        RequestStory.anOrganisation().name(), "FR", "ACADEMIA", "SPECIAL", "", List.of(), "", ""));
        ScreeningTask other = tale.aTask(round);

        assertThat(university.holding().office()).isEqualTo("ACADEMIA");
        assertThat(other.holding().office()).isEqualTo(Office.MAIN);
        assertThat(ids(office("ACADEMIA"))).containsExactly(university.id());
        assertThat(jdbc.sql("select table_version from screening_task where id = :id")
                        .param("id", university.id().uuid())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aNameIsFoundInAnotherScriptByItsBeginningAndByTheNumber() {
        String mark = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        ScreeningTask task = tale.aTask(round, RequestStory.anOrganisation("Международный Комитет " + mark));

        assertThat(found("mezhdunarodnyy")).contains(task.id());
        assertThat(found("Международн " + mark)).containsExactly(task.id());
        assertThat(found(task.requestNumber())).contains(task.id());
        assertThat(found(mark + "x")).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherForwardAndBackWhateverTheOrder() {
        List<ScreeningTaskId> all = many(DeskPage.MOST + 7);
        ScreeningFilter filter = filter(ScreeningQueue.ALL);
        for (DeskOrder order : DeskOrder.values()) {
            DeskPage<ScreeningTask> first = tale.list.page(filter, order, null);
            assertThat(first.hasBefore()).isFalse();
            assertThat(first.hasAfter()).isTrue();
            DeskPage<ScreeningTask> second = tale.list.page(filter, order, new DeskPlace(first.last(), false));
            assertThat(second.hasAfter()).isFalse();
            List<ScreeningTaskId> read = new ArrayList<>(ids(first));
            read.addAll(ids(second));
            assertThat(read).containsExactlyInAnyOrderElementsOf(all);

            DeskPage<ScreeningTask> back = tale.list.page(filter, order, new DeskPlace(second.first(), true));
            assertThat(ids(back)).isEqualTo(ids(first));
            assertThat(back.hasBefore()).isFalse();
        }
    }

    /** Rows only: what a list shows is in them. */
    private List<ScreeningTaskId> many(int number) {
        ScreeningTask like = tale.aTask(round);
        List<ScreeningTaskId> ids = new ArrayList<>(List.of(like.id()));
        for (int i = 1; i < number; i++) {
            ScreeningTask copy = new ScreeningTask(
                    new ScreeningTaskId(UUID.randomUUID()),
                    new ScreeningMatter(new RequestId(UUID.randomUUID()), round.id(), like.stage(), 1),
                    new ScreeningSubject("N-" + i, "Org " + i % 5, i % 3 == 0 ? "KE" : "FR", "NGO"),
                    new TaskTiming(
                            TestTime.OPEN.plus(Duration.ofMinutes(i % 4)),
                            TestTime.OPEN.plus(Duration.ofDays(i % 6)),
                            false),
                    like.holding(),
                    like.marks(),
                    null,
                    0);
            store.add(copy, null);
            ids.add(copy.id());
        }
        return ids;
    }

    private ScreeningNarrowing office(String code) {
        return new ScreeningNarrowing(round.id(), null, null, null, code, null);
    }

    private ScreeningFilter filter(ScreeningQueue queue) {
        return new ScreeningFilter(queue, ANA.name(), ScreeningNarrowing.to(round.id()));
    }

    private List<ScreeningTaskId> in(ScreeningQueue queue) {
        return ids(tale.list.page(filter(queue), DeskOrder.DUE, null));
    }

    private List<ScreeningTaskId> ids(ScreeningNarrowing to) {
        ScreeningFilter filter = new ScreeningFilter(ScreeningQueue.ALL, ANA.name(), to);
        return ids(tale.list.page(filter, DeskOrder.DUE, null));
    }

    private List<ScreeningTaskId> found(String text) {
        ScreeningFilter filter = new ScreeningFilter(
                ScreeningQueue.ALL, ANA.name(), ScreeningNarrowing.to(round.id()), ScreeningList.words(text));
        return ids(tale.list.page(filter, DeskOrder.DUE, null));
    }

    private static List<ScreeningTaskId> ids(DeskPage<ScreeningTask> page) {
        return page.tasks().stream().map(ScreeningTask::id).toList();
    }
}
