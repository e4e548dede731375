package org.pregny.process.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.kernel.NodeName;
import org.pregny.kernel.SqlTime;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that does not go on although nothing failed is found, and what can be done about it is done. */
@PregnyTest
class StuckWorkTest {

    private static final Instant LONG_AGO = Instant.parse("2001-01-01T12:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    SmallModels models;

    @Autowired
    EventStory tale;

    @Autowired
    StuckSearch search;

    @Autowired
    NodeName node;

    @Autowired
    JdbcClient jdbc;

    Browser browser;

    @BeforeEach
    void anOperatorSignsIn() {
        tale.story.clock.set(TestTime.OPEN);
        staff.add("stuck-operator", "OPERATOR");
        browser = new Browser(port).signIn("stuck-operator", TestStaff.PASSWORD);
    }

    @AfterEach
    void nothingIsLeft() {
        models.close();
    }

    @Test
    void aDateThatPassedWithoutAnythingHappeningIsStuck() {
        models.withATimer("lateModel", "longAgo");
        models.start("lateModel", "late one");

        assertThat(found(StuckKind.TIMER_LATE)).contains("late one");
        assertThat(browser.open("/en/operations/stuck")
                        .select("section:has(#TIMER_LATE)")
                        .text())
                .contains("Dates that passed without anything happening", "late one");
    }

    @Test
    void aStepThatNobodyTakesUpIsStuckAfterAWhileOnly() {
        models.thatNeeds("queuedModel", "workOnIt", "anything");
        String job = models.job(models.start("queuedModel", "queued one")).getId();
        set(job, "create_time_", TestTime.OPEN.minus(Duration.ofMinutes(5)));
        assertThat(found(StuckKind.STEP_LATE)).doesNotContain("queued one");

        set(job, "create_time_", LONG_AGO);
        assertThat(found(StuckKind.STEP_LATE)).contains("queued one");
    }

    @Test
    void aDeadMachinesStepIsFreedAndALivingOnesIsNot() {
        models.thatNeeds("heldModel", "workOnIt", "anything");
        String dead = models.job(models.start("heldModel", "dead one")).getId();
        String living = models.job(models.start("heldModel", "living one")).getId();
        hold(dead, "a machine that is gone", LONG_AGO);
        hold(living, node.text(), TestTime.OPEN.plusSeconds(60));
        assertThat(found(StuckKind.LOCKED)).contains("dead one").doesNotContain("living one");

        Form free = Form.in(browser.open("/en/operations/stuck"), "form[action$=" + dead + "/free]");
        assertThat(browser.send(free).body()).contains("It goes on within a few seconds");
        assertThat(owner(dead)).isNull();
        assertThat(browser.send(free).body()).contains("It goes on already");

        String token = free.value("_csrf");
        browser.post("/en/operations/jobs/" + living + "/free", "application/x-www-form-urlencoded", "_csrf=" + token);
        assertThat(owner(living)).isEqualTo(node.text());
    }

    @Test
    void aMachineThatSaidItIsHereMomentsAgoIsLeftAlone() {
        models.thatNeeds("heldModel", "workOnIt", "anything");
        String job = models.job(models.start("heldModel", "another's one")).getId();
        hold(job, "a machine beside", TestTime.OPEN.plusSeconds(60));
        assertThat(found(StuckKind.LOCKED)).contains("another's one");

        jdbc.sql("insert into uptime (id, node, began_at, seen_at) values (:id, 'a machine beside', :at, :at)")
                .param("id", UUID.randomUUID())
                .param("at", SqlTime.of(TestTime.OPEN))
                .update();
        assertThat(found(StuckKind.LOCKED)).doesNotContain("another's one");
        jdbc.sql("delete from uptime where node = 'a machine beside'").update();
    }

    @Test
    void aStepWithoutTriesThatNoFailureTellsOfGetsOne() {
        models.thatNeeds("mutedModel", "workOnIt", "anything");
        String instance = models.failed("mutedModel", "muted one");
        String job = models.job(instance).getId();
        assertThat(found(StuckKind.WITHOUT_TRIES)).doesNotContain("muted one");
        jdbc.sql("delete from act_ru_incident where configuration_ = :job")
                .param("job", job)
                .update();
        assertThat(found(StuckKind.WITHOUT_TRIES)).contains("muted one");

        browser.send(Form.in(browser.open("/en/operations/stuck"), "form[action$=" + job + "/free]"));

        assertThat(models.job(instance).getRetries()).isEqualTo(1);
    }

    @Test
    void aCaseThatWaitsAlthoughItsEventIsOverIsStuck() {
        Event event = tale.aHearing(tree -> {});
        Receipt receipt = tale.submit(event, anApplication());
        jdbc.sql("update act_ru_event_subscr set created_ = :ago where proc_inst_id_ in"
                        + " (select proc_inst_id_ from act_ru_execution where business_key_ = :key)")
                .param("ago", EngineStamp.of(LONG_AGO))
                .param("key", receipt.id().toString())
                .update();
        tale.story.clock.set(event.endsBefore().plus(Duration.ofDays(15)));
        assertThat(found(StuckKind.EVENT_OVER))
                .as("its timers may still end it")
                .doesNotContain(receipt.number());

        tale.story.runDueJobs(receipt.id());

        assertThat(found(StuckKind.EVENT_OVER)).containsOnlyOnce(receipt.number());
    }

    /** It waits inside the process, where the engine's rows name no outermost instance by themselves. */
    @Test
    void whoWaitsForAMessageInsideAProcessIsStuckAlsoOnlyWithoutATimer() {
        Event event = tale.aHearing(tree -> {});
        Receipt receipt = tale.submit(event, anApplication());
        models.withAMessageAndATimer("waitingModel", "nobodyWrites", "farAway");
        String instance = models.start("waitingModel", receipt.id());
        models.end(receipt.id());
        jdbc.sql("update act_ru_event_subscr set created_ = :ago where proc_inst_id_ = :id")
                .param("ago", EngineStamp.of(LONG_AGO))
                .param("id", instance)
                .update();
        tale.story.clock.set(event.endsBefore().plus(Duration.ofDays(15)));
        assertThat(found(StuckKind.EVENT_OVER)).doesNotContain(receipt.number());

        jdbc.sql("delete from act_ru_job where process_instance_id_ = :id")
                .param("id", instance)
                .update();

        assertThat(found(StuckKind.EVENT_OVER)).containsOnlyOnce(receipt.number());
    }

    @Test
    void aWaitThatNothingEndsIsStuckAfterSixtyDays() {
        models.withATask("slowModel", "lookAtIt");
        String instance = models.start("slowModel", "slow one");
        began(instance, TestTime.OPEN.minus(Duration.ofDays(59)));
        assertThat(found(StuckKind.STANDING)).doesNotContain("slow one");

        began(instance, LONG_AGO);
        assertThat(found(StuckKind.STANDING)).contains("slow one");
        Document page = browser.open("/en/operations/stuck");
        assertThat(page.select("section:has(#STANDING) tr:contains(slow one) a").eachAttr("href"))
                .containsExactly("/en/operations/models/slowModel/1");
    }

    private List<String> found(StuckKind kind) {
        return search.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .flatMap(finding -> finding.works().stream())
                .map(work -> work.of().name())
                .toList();
    }

    private void hold(String job, String owner, Instant until) {
        set(job, "lock_exp_time_", until);
        jdbc.sql("update act_ru_job set lock_owner_ = :owner where id_ = :job")
                .param("owner", owner)
                .param("job", job)
                .update();
    }

    private void set(String job, String column, Instant at) {
        jdbc.sql("update act_ru_job set " + column + " = :at where id_ = :job")
                .param("at", EngineStamp.of(at))
                .param("job", job)
                .update();
    }

    private String owner(String job) {
        return jdbc.sql("select lock_owner_ from act_ru_job where id_ = :job")
                .param("job", job)
                .query((row, n) -> row.getString(1))
                .list()
                .getFirst();
    }

    private void began(String instance, Instant at) {
        jdbc.sql("update act_hi_actinst set start_time_ = :at where proc_inst_id_ = :id and end_time_ is null")
                .param("at", EngineStamp.of(at))
                .param("id", instance)
                .update();
    }
}
