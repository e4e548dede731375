package org.pregny.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.audit.AuditEntry;
import org.pregny.audit.AuditTrail;
import org.pregny.kernel.Actor;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The watch list: a name in any script is a hit, a person says whether it is the one, and nobody else learns of any of it. */
@PregnyTest
class WatchListTest {

    private static final Actor LIAISON = Actor.staff("liaison");

    @Autowired
    WatchDesk desk;

    @Autowired
    Story story;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private String surname;
    private Receipt receipt;

    @BeforeEach
    void somebodyApplies() {
        story.clock.set(TestTime.OPEN);
        surname = "Zviedra" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        receipt = story.submit(anApplication()
                .of(
                        aRepresentative("Jāņa " + surname, UUID.randomUUID() + "@example.org"),
                        aRepresentative("Anna " + surname, UUID.randomUUID() + "@example.org"))
                .build());
        list("Name;Other names;Reference;Remark\nSomebody;" + surname.toUpperCase() + " JANA;W-1;Seen in May");
    }

    @Test
    void aListedNameInAnyOrderAndSpellingIsAHitAndANamesakeByHalfIsNot() {
        assertThat(hits()).singleElement().satisfies(hit -> {
            assertThat(hit.person().nameOnId()).isEqualTo("Jāņa " + surname);
            assertThat(hit.entry().remark()).isEqualTo("Seen in May");
            assertThat(hit.isOpen()).isTrue();
        });
    }

    @Test
    void theListAndTheReasonsLieSealed() {
        decide(WatchVerdict.DISMISSED, "Born in " + surname);

        for (String table : List.of("watch_entry", "watch_decision")) {
            assertThat(jdbc.sql("select sealed from " + table)
                            .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                            .list())
                    .isNotEmpty()
                    .noneMatch(bytes -> bytes.contains(surname) || bytes.contains(surname.toUpperCase()));
        }
    }

    @Test
    void whatIsDecidedStaysDecidedUnderANewListAndIsNotDecidedTwice() {
        decide(WatchVerdict.CONFIRMED, "Same date of birth");
        list("Reference,Name,Other names\nW-1,Somebody else," + surname + " Jana\nW-2,Nobody,");

        WatchHit hit = hits().get(0);
        assertThat(hit.decision().reason()).isEqualTo("Same date of birth");
        assertThat(hit.decision().decidedBy()).isEqualTo("liaison");
        assertThatThrownBy(() -> decide(WatchVerdict.DISMISSED, "No"))
                .isInstanceOf(WatchRefused.class)
                .hasMessage("watch.fault.decided");

        list("Name\nNobody");
        assertThat(hits()).isEmpty();
    }

    @Test
    void aListWithoutNamesAndADecisionWithoutAReasonChangeNothing() {
        assertThatThrownBy(() -> list("Colour\nred")).hasMessage("watch.fault.noNames");
        assertThatThrownBy(() -> decide(WatchVerdict.CONFIRMED, " ")).hasMessage("watch.fault.reason");

        assertThat(hits()).singleElement().matches(WatchHit::isOpen);
    }

    @Test
    void theLiaisonDecidesOnThePageAndEveryStepIsAuditedOutsideTheStoryOfTheCase() {
        staff.add("watch-liaison", "SECURITY_LIAISON");
        Browser browser = new Browser(port).signIn("watch-liaison", TestStaff.PASSWORD);
        Document page = browser.open("/en/watch");
        String form = "form[action*=" + hits().get(0).person().id() + "]";

        Document refused = Browser.page(browser.send(Form.in(page, form).set("verdict", "DISMISSED")));
        assertThat(refused.select(".govuk-error-summary a").eachAttr("href"))
                .allMatch(href -> refused.getElementById(href.substring(1)) != null)
                .hasSize(1);
        browser.send(Form.in(page, form).set("verdict", "DISMISSED").set("reason", "Another <b>person</b>"));

        assertThat(browser.open("/en/watch").text()).contains("it is somebody else", "Another <b>person</b>");
        assertThat(jdbc.sql("select action from audit_entry where actor = 'watch-liaison' and case_id is null")
                        .query(String.class)
                        .list())
                .contains("watch.hitsRead", "watch.hitDecided");
        assertThat(trail.storyOf(receipt.id().uuid()))
                .extracting(AuditEntry::action)
                .noneMatch(action -> action.startsWith("watch."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVIEWER", "LEAD_REVIEWER", "ORGANISER", "PASS_OFFICER", "GATE", "AUDITOR", "OPERATOR"})
    void nobodyElseIsToldThatThereIsAList(String role) {
        String name = "outside-" + role.toLowerCase().replace('_', '-');
        staff.add(name, role);
        Browser browser = new Browser(port).signIn(name, TestStaff.PASSWORD);

        assertThat(browser.get("/en/watch").statusCode()).isEqualTo(403);
        assertThat(browser.open("/en/home").select("a[href$=/watch]")).isEmpty();
        if (role.endsWith("REVIEWER")) {
            String path = "/en/review/" + story.task(receipt.id()).id();
            assertThat(browser.open(path).text()).contains(surname).doesNotContainIgnoringCase("watch");
            assertThat(browser.open(path + "/history").text()).doesNotContainIgnoringCase("watch");
        }
    }

    private void list(String csv) {
        desk.replace(csv.getBytes(StandardCharsets.UTF_8), LIAISON);
    }

    /** Of ours: people of other tests may be called like somebody on a list. */
    private List<WatchHit> hits() {
        return desk.hits(LIAISON).stream()
                .filter(hit -> hit.person().nameOnId().contains(surname))
                .toList();
    }

    private void decide(WatchVerdict verdict, String reason) {
        WatchHit hit = hits().get(0);
        desk.decide(hit.person().id(), hit.entry().id(), verdict, reason, LIAISON);
    }
}
