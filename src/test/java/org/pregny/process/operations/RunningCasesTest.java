package org.pregny.process.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import org.camunda.bpm.engine.RepositoryService;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Operators see how many cases stand where, on the diagram and in figures, and which; never whose. */
@PregnyTest
class RunningCasesTest {

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    TestStaff staff;

    @Autowired
    SmallModels models;

    @Autowired
    EventStory tale;

    Browser browser;

    @BeforeEach
    void anOperatorSignsIn() {
        tale.story.clock.set(TestTime.OPEN);
        staff.add("running-operator", "OPERATOR");
        browser = new Browser(port).signIn("running-operator", TestStaff.PASSWORD);
    }

    @AfterEach
    void nothingIsLeft() {
        models.close();
    }

    @Test
    void whatHasBegunStaysOnItsVersionAndIsCountedThere() {
        models.withATask("countedModel", "firstLook");
        models.start("countedModel", "one");
        models.start("countedModel", "two");
        models.withATask("countedModel", "secondLook");
        models.start("countedModel", "three");

        Document list = browser.open("/en/operations/models");
        assertThat(list.select("tr:has(a[href$=countedModel/1]) td").eachText()).startsWith("1", "2");
        assertThat(list.select("tr:has(a[href$=countedModel/2]) td").eachText()).startsWith("2 Newest", "1");

        Document old = browser.open("/en/operations/models/countedModel/1");
        assertThat(old.text()).contains("There is a newer version");
        assertThat(old.select("tr:has(a[href$=countedModel/1/firstLook]) td").eachText())
                .startsWith("2", "0");
        assertThat(old.select("[data-activity=firstLook] text").eachText()).contains("2");
        assertThat(browser.open("/en/operations/models/countedModel/2").text()).doesNotContain("There is a newer");
    }

    @Test
    void theDiagramAndTheTableSayTheSame() {
        String model = "/en/operations/models/eventApplication/" + newest("eventApplication");
        Document before = browser.open(model);
        tale.submit(tale.aHearing(tree -> {}), anApplication());
        Document after = browser.open(model);

        long standing = standing(after);
        assertThat(standing).isEqualTo(standing(before) + 1);
        Element shape = after.selectFirst("[data-activity=reviewApplication]");
        assertThat(shape.attr("class")).contains("bpmn-heat");
        assertThat(shape.select("text").eachText()).contains(Long.toString(standing));
    }

    @Test
    void casesAreNamedByTheirNumberAndOpenOnlyToWhoMayReadThem() {
        Receipt receipt = tale.submit(tale.aHearing(tree -> {}), anApplication());
        models.withATask("namedModel", "lookAtIt");
        models.start("namedModel", receipt.id());
        models.start("namedModel", "no-application");

        Document mine = browser.open("/en/operations/models/namedModel/1/lookAtIt");
        assertThat(mine.select("tbody th").eachText()).containsExactlyInAnyOrder(receipt.number(), "no-application");
        assertThat(mine.select("tbody th a")).isEmpty();

        staff.add("running-reader", "OPERATOR", "AUDITOR");
        Document theirs = new Browser(port)
                .signIn("running-reader", TestStaff.PASSWORD)
                .open("/en/operations/models/namedModel/1/lookAtIt");
        assertThat(theirs.select("tbody th a").eachAttr("href")).containsExactly("/en/cases/" + receipt.id());
    }

    @Test
    void whatWaitsForADateIsThereToo() {
        models.withATimer("datedModel", "longAgo");
        models.start("datedModel", "dated");

        assertThat(browser.open("/en/operations/models/datedModel/1/longAgo")
                        .select("tbody th")
                        .eachText())
                .containsExactly("dated");
    }

    @Test
    void whatWaitsForItsTurnIsThereToo() {
        models.thatNeeds("queuedModel", "workOnIt", "anything");
        models.start("queuedModel", "first");

        assertThat(browser.open("/en/operations/models/queuedModel/1/workOnIt").text())
                .contains("first", "Waits for its turn");
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() {
        assertThat(browser.get("/en/operations/models/eventApplication/999").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/en/operations/models/noSuchModel/1").statusCode())
                .isEqualTo(404);
    }

    /** Other tests bring in versions of their own. */
    private int newest(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private static long standing(Document page) {
        Element row = page.selectFirst("tr:has(a[href$=/reviewApplication])");
        return row == null ? 0 : Long.parseLong(row.selectFirst("td").text());
    }
}
