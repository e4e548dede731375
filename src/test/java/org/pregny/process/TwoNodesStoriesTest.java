package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.portal.ApplicantSession;
import org.pregny.request.RequestDrafts;
import org.pregny.review.HeldReviews;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.round.Round;
import org.pregny.round.RoundOffice;
import org.pregny.round.RoundStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two machines, one PostgreSQL: of two who decide, undo or let leave in the same moment exactly one does, and the other is told. */
@PregnyTest
@EnabledIf("org.pregny.TestDatabase#isPostgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesStoriesTest {

    private static final int CASES = 40;
    private static final Duration GRACE = Duration.ofMinutes(10);
    private static final Actor LEAD = Actor.staff("lead");

    @Autowired
    EventStory tale;

    @Autowired
    Story story;

    @Autowired
    HeldReviews heldHere;

    @Autowired
    ManagementService here;

    @Autowired
    RoundStory rounds;

    @Autowired
    RequestDrafts requestDrafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment settings;

    private AnotherMachine there;

    @BeforeAll
    void anotherMachineStarts() throws Exception {
        there = new AnotherMachine(settings);
    }

    @AfterAll
    void itStops() {
        there.close();
    }

    @Test
    void ofTwoMachinesThatDecideUndoAndSendTheSameCasesEachDoesNothingTwice() throws Exception {
        at(TestTime.OPEN);
        List<ApplicationId> cases = submitted();
        for (ApplicationId id : cases) {
            exactlyOne(decidedOnBoth(id), "TaskGone");
        }
        assertThat(held(cases)).isEqualTo(CASES);
        assertThat(cases).allSatisfy(id -> assertThat(states(id)).containsOnly(RepresentativeState.PENDING));

        List<ApplicationId> undone = cases.subList(0, CASES / 4);
        for (ApplicationId id : undone) {
            exactlyOne(
                    there.atOnce(() -> heldHere.undo(id, Story.REVIEWER, false), () -> heldThere()
                            .undo(id, LEAD, true)),
                    "HeldDecisionGone");
        }
        at(TestTime.OPEN.plus(GRACE));
        List<ApplicationId> leaving = cases.subList(CASES / 4, CASES);
        int taken = 0;
        for (ApplicationId id : leaving) {
            List<String> lost = undoAgainstTimer(id);
            assertThat(lost).as(lost::toString).containsOnlyOnce("");
            taken += lost.get(0).isEmpty() ? 1 : 0;
        }
        assertThat(open(cases)).isEqualTo(undone.size() + taken);
        assertThat(told(cases)).isEqualTo(leaving.size() - taken);
        assertThat(decided(cases)).isEqualTo(leaving.size() - taken);
        assertThat(held(cases)).isZero();
    }

    @Test
    void ofTwoMachinesThatCloseTheSameRoundOneWinsAndWhoeverHadBegunIsToldOnce() throws Exception {
        at(TestTime.OPEN);
        for (int n = 0; n < 10; n++) {
            Round round = rounds.aRound();
            List<UUID> drafts = begun(round);
            RoundOffice officeThere = there.bean(RoundOffice.class);

            exactlyOne(
                    there.atOnce(
                            () -> rounds.office.close(round.id(), 1, RoundStory.ORGANISER),
                            () -> officeThere.close(round.id(), 1, LEAD)),
                    "RoundMeanwhileChanged");

            assertThat(rounds.office.revisions(round.id())).hasSize(2);
            Story storyThere = there.bean(Story.class);
            there.atOnce(
                    () -> story.runDueJobs(round.id().toString()),
                    () -> storyThere.runDueJobs(round.id().toString()));
            story.runDueJobs(round.id().toString());
            assertThat(story.ended(round.id().toString())).containsExactly("roundClosed");
            assertThat(drafts)
                    .allSatisfy(draft -> assertThat(jdbc.sql("select template from outgoing_mail where case_id = :id")
                                    .param("id", draft)
                                    .query(String.class)
                                    .list())
                            .containsExactly("requestDraftLapsed"));
        }
    }

    private List<UUID> begun(Round round) {
        return IntStream.range(0, 5)
                .mapToObj(n -> new ApplicantSession(UUID.randomUUID(), UUID.randomUUID() + "@example.org", true))
                .map(session -> requestDrafts.begin(round, Language.EN, session).id())
                .toList();
    }

    private List<ApplicationId> submitted() {
        Event event = tale.aHearing(tree -> ((ObjectNode) tree.get("review")).put("graceMinutes", 10));
        List<ApplicationId> ids = new ArrayList<>();
        for (int n = 0; n < CASES; n++) {
            String key = UUID.randomUUID().toString();
            ids.add(tale.submit(event, anApplication().of(aRepresentative("P " + key, key + "@example.org")))
                    .id());
        }
        return ids;
    }

    /** Here everybody is approved, there everybody is refused. */
    private List<String> decidedOnBoth(ApplicationId id) throws Exception {
        ReviewTaskId task = story.claimed(id).id();
        List<RepresentativeVerdict> yes = people(id).stream()
                .map(person -> RepresentativeVerdict.approve(person.id()))
                .toList();
        List<RepresentativeVerdict> no = people(id).stream()
                .map(person -> RepresentativeVerdict.refuse(person.id(), RefusalReason.CAPACITY, null))
                .toList();
        ReviewDesk deskThere = there.bean(ReviewDesk.class);
        return there.atOnce(
                () -> story.reviews.decide(task, yes, Story.REVIEWER),
                () -> deskThere.decide(task, no, Story.REVIEWER));
    }

    /** An undo there, and the timer here; in turns, so that each machine does either. */
    private List<String> undoAgainstTimer(ApplicationId id) throws Exception {
        Job timer = story.due(id.toString()).get(0);
        boolean turned = id.uuid().getLeastSignificantBits() % 2 == 0;
        HeldReviews undoing = turned ? heldHere : heldThere();
        ManagementService firing = turned ? there.bean(ManagementService.class) : here;
        List<String> lost = there.atOnce(() -> undoing.undo(id, LEAD, true), () -> firing.executeJob(timer.getId()));
        assertThat(lost.get(0)).isIn("", "HeldDecisionGone");
        boolean undone = lost.get(0).isEmpty();
        ReviewTask last = story.reviews.latest(id).orElseThrow();
        assertThat(last.isOpen()).isEqualTo(undone);
        assertThat(last.outcome()).isEqualTo(undone ? null : ReviewOutcome.DECIDED);
        return lost;
    }

    private HeldReviews heldThere() {
        return there.bean(HeldReviews.class);
    }

    private void at(Instant instant) {
        story.clock.set(instant);
        there.at(instant);
    }

    private List<Representative> people(ApplicationId id) {
        return story.applications.caseOf(id).representatives();
    }

    private List<RepresentativeState> states(ApplicationId id) {
        return people(id).stream().map(Representative::state).toList();
    }

    private int held(List<ApplicationId> ids) {
        return count("select count(*) from held_decision where state = 'HELD' and application_id in (:ids)", ids);
    }

    private int open(List<ApplicationId> ids) {
        return count(
                "select count(*) from review_task where state = 'OPEN' and assignee = 'reviewer'"
                        + " and application_id in (:ids)",
                ids);
    }

    private int told(List<ApplicationId> ids) {
        return count("select count(*) from outgoing_mail where template = 'decisionTaken' and case_id in (:ids)", ids);
    }

    private int decided(List<ApplicationId> ids) {
        return count(
                "select count(*) from audit_entry where action = 'application.decided' and case_id in (:ids)", ids);
    }

    private int count(String sql, List<ApplicationId> ids) {
        return jdbc.sql(sql)
                .param("ids", ids.stream().map(ApplicationId::uuid).toList())
                .query(Integer.class)
                .single();
    }

    private static void exactlyOne(List<String> lost, String loser) {
        assertThat(lost).containsExactlyInAnyOrder("", loser);
    }
}
