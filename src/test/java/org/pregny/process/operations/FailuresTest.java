package org.pregny.process.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.util.Date;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.audit.AuditEntry;
import org.pregny.audit.AuditTrail;
import org.pregny.kernel.Actor;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps that failed stand together by their cause, in words, and are tried again one by one or all at once. */
@PregnyTest
class FailuresTest {

    private static final FailureKind KIND = new FailureKind(FailureCause.MODEL_FAULT, "failingModel", "needTheWord");
    private static final String PATH = "/en/operations/failures/MODEL_FAULT/failingModel/needTheWord";

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    SmallModels models;

    @Autowired
    EventStory tale;

    @Autowired
    FailedSteps failed;

    @Autowired
    Retries retries;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    Browser browser;

    @BeforeEach
    void anOperatorSignsIn() {
        tale.story.clock.set(TestTime.OPEN);
        staff.add("failures-operator", "OPERATOR");
        browser = new Browser(port).signIn("failures-operator", TestStaff.PASSWORD);
        models.thatNeeds("failingModel", "needTheWord", "word");
    }

    @AfterEach
    void nothingIsLeft() {
        models.close();
    }

    @Test
    void whatFailedAlikeStandsTogetherWithItsCauseInWords() {
        models.failed("failingModel", "one");
        models.failed("failingModel", "two");

        Document overview = browser.open("/en/operations");
        assertThat(overview.select("tr:has(a[href$=needTheWord])").text())
                .contains("The process model has a fault")
                .contains("needTheWord", "failingModel")
                .contains(" 2 ");
        Document page = browser.open(PATH);
        assertThat(page.select("tbody th").eachText()).containsExactlyInAnyOrder("one", "two");
        assertThat(page.text()).contains("Developers have to look at it");
        assertThat(page.selectFirst("tbody td").text()).startsWith("PropertyNotFoundException");
    }

    @Test
    void allAreTriedAgainAndEachSaysWhatBecameOfIt() {
        Receipt receipt = tale.submit(tale.aHearing(tree -> {}), anApplication());
        String heals = models.failed("failingModel", receipt.id());
        String fails = models.failed("failingModel", "fails again");
        models.failed("failingModel", "is on its way");
        models.give(heals, "word");
        String healing = models.job(heals).getId();

        String run = browser.send(Form.in(browser.open(PATH), "form[action$=needTheWord/retry]"))
                .uri()
                .getPath();
        assertThat(browser.open(run).select("tbody td").eachText()).containsOnly("Is being tried");
        assertThat(models.job(heals).getDuedate()).isEqualTo(Date.from(TestTime.OPEN));
        models.run(healing);
        models.run(models.job(fails).getId());

        Document page = browser.open(run);
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "fails again Failed again", "is on its way Is being tried", receipt.number() + " Went on");
        assertThat(trail.storyOf(receipt.id().uuid()))
                .filteredOn(entry -> entry.action().equals("process.retried"))
                .extracting(AuditEntry::actor)
                .containsExactly(Actor.staff("failures-operator"));
        assertThat(failed.count(KIND)).isEqualTo(1);
        assertThat(browser.open("/en/operations").select("a[href$=" + run.substring(3) + "]"))
                .hasSize(1);
    }

    @Test
    void oneIsTriedAgainAloneAndOnlyOnce() {
        String instance = models.failed("failingModel", "one");
        models.failed("failingModel", "two");
        Form again = Form.in(browser.open(PATH), "tr:contains(one) form");

        assertThat(browser.send(again).body()).contains("tried again within a few seconds");
        assertThat(models.job(instance).getRetries()).isEqualTo(1);
        assertThat(failed.count(KIND)).isEqualTo(1);
        assertThat(browser.send(again).body()).contains("not waiting any more");
    }

    @Test
    void whatAnotherTookMeanwhileIsLeftToThem() {
        String instance = models.failed("failingModel", "one");
        List<FailedStep> seen = failed.of(KIND);
        retries.retry(seen.getFirst().job(), Actor.staff("another"));

        RetryRun run = retries.run(retries.retryAll(KIND, Actor.staff("failures-operator")));

        assertThat(retries.items(run.id())).isEmpty();
        assertThat(models.job(instance).getRetries()).isEqualTo(1);
    }

    @Test
    void aFailureWithoutAWrittenCauseIsShownAsOne() {
        jdbc.sql("update act_ru_incident set incident_msg_ = null where proc_inst_id_ = :id")
                .param("id", models.failed("failingModel", "unknown"))
                .update();

        assertThat(failed.of(new FailureKind(FailureCause.UNKNOWN, "failingModel", "needTheWord")))
                .singleElement()
                .satisfies(step -> assertThat(step.of().name()).isEqualTo("unknown"))
                .satisfies(step -> assertThat(step.technical()).isEmpty());
        assertThat(failed.count(KIND)).isZero();
    }

    @Test
    void aKindThatIsNoneIsNotFound() {
        assertThat(browser.get("/en/operations/failures/NONSENSE/failingModel/needTheWord")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/en/operations/retries/7c9e6679-7425-40de-944b-e07fc1f90ae7")
                        .statusCode())
                .isEqualTo(404);
    }
}
