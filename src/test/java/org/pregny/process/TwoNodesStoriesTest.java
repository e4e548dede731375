package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.pregny.PregnyApplication;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.device.Device;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneStory;
import org.pregny.event.Event;
import org.pregny.gate.Direction;
import org.pregny.gate.GateControl;
import org.pregny.gate.ScanRequest;
import org.pregny.gate.ScanVerdict;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.review.HeldReviews;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
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
    PassOffice passes;

    @Autowired
    PhoneStory phones;

    @Autowired
    GateControl gatesHere;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment settings;

    private ConfigurableApplicationContext there;
    private ExecutorService threads;

    @BeforeAll
    void anotherMachineStarts() throws Exception {
        Path data = Files.createTempDirectory("pregny-node");
        copy(Path.of(settings.getProperty("pregny.data")).resolve("keys"), data.resolve("keys"));
        there = new SpringApplicationBuilder(PregnyApplication.class, TestTime.class)
                .profiles("test")
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--pregny.data=" + data,
                        "--spring.datasource.url=" + settings.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
        threads = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    void itStops() {
        threads.close();
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
                    atOnce(() -> heldHere.undo(id, Story.REVIEWER, false), () -> heldThere()
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
    void onePassHeldOutAtTwoDoorsOfTwoMachinesIsAdmittedAtOneOfThemFiftyTimesOfFifty() throws Exception {
        at(TestTime.OPEN);
        Event event = tale.aHearing(tree -> {});
        Pass pass = passes.passesOf(tale.approved(event).id()).get(0);
        passes.activate(pass.id(), DocumentType.PASSPORT, LEAD);
        at(event.starts().plus(Duration.ofHours(9)));
        Device one = phones.made(event.code(), "door-6", DeviceProfile.GATE);
        Device other = phones.made(event.code(), "door-17", DeviceProfile.GATE);
        GateControl gatesThere = there.getBean(GateControl.class);
        for (int round = 0; round < 50; round++) {
            List<ScanVerdict> said = new CopyOnWriteArrayList<>();
            assertThat(atOnce(
                            () -> said.add(gatesHere
                                    .scan(one, held(pass, Direction.ENTRY))
                                    .result()
                                    .verdict()),
                            () -> said.add(gatesThere
                                    .scan(other, held(pass, Direction.ENTRY))
                                    .result()
                                    .verdict())))
                    .containsExactly("", "");
            assertThat(said).containsExactlyInAnyOrder(ScanVerdict.ADMIT, ScanVerdict.ALREADY_INSIDE);
            gatesHere.scan(other, held(pass, Direction.EXIT));
        }
    }

    private static ScanRequest held(Pass pass, Direction direction) {
        return new ScanRequest(pass.code(), UUID.randomUUID().toString(), direction, null);
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
        ReviewDesk deskThere = there.getBean(ReviewDesk.class);
        return atOnce(
                () -> story.reviews.decide(task, yes, Story.REVIEWER),
                () -> deskThere.decide(task, no, Story.REVIEWER));
    }

    /** An undo there, and the timer here; in turns, so that each machine does either. */
    private List<String> undoAgainstTimer(ApplicationId id) throws Exception {
        Job timer = story.due(id.toString()).get(0);
        boolean turned = id.uuid().getLeastSignificantBits() % 2 == 0;
        HeldReviews undoing = turned ? heldHere : heldThere();
        ManagementService firing = turned ? there.getBean(ManagementService.class) : here;
        List<String> lost = atOnce(() -> undoing.undo(id, LEAD, true), () -> firing.executeJob(timer.getId()));
        assertThat(lost.get(0)).isIn("", "HeldDecisionGone");
        boolean undone = lost.get(0).isEmpty();
        ReviewTask last = story.reviews.latest(id).orElseThrow();
        assertThat(last.isOpen()).isEqualTo(undone);
        assertThat(last.outcome()).isEqualTo(undone ? null : ReviewOutcome.DECIDED);
        return lost;
    }

    private HeldReviews heldThere() {
        return there.getBean(HeldReviews.class);
    }

    private void at(Instant instant) {
        story.clock.set(instant);
        there.getBean(TestTime.SettableClock.class).set(instant);
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

    /** The names of the failures, empty for what went well. */
    private List<String> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<String> first = threads.submit(() -> failure(start, one));
        Future<String> second = threads.submit(() -> failure(start, other));
        return List.of(first.get(), second.get());
    }

    private static String failure(CyclicBarrier start, Runnable work) throws Exception {
        start.await();
        try {
            work.run();
            return "";
        } catch (RuntimeException lost) {
            return lost.getClass().getSimpleName();
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
