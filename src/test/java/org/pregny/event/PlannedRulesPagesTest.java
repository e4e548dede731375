package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organiser sets the places and the rules of an event by the pages, and sees first what they change. */
@PregnyTest
class PlannedRulesPagesTest {

    private static final String FORM = "form[action$=preview]";

    @LocalServerPort
    int port;

    @Autowired
    EventStory tale;

    @Autowired
    TestStaff staff;

    Browser browser;
    Event hearing;
    String path;

    @BeforeEach
    void anOrganiserLooksAtAHearingOnTheFourth() {
        tale.story.clock.set(TestTime.OPEN);
        staff.add("planner", "ORGANISER");
        browser = new Browser(port).signIn("planner", TestStaff.PASSWORD);
        hearing = tale.aHearing(tree -> tree.put("firstDay", "2017-10-04").put("lastDay", "2017-10-04"));
        path = "/en/planning/" + hearing.code();
    }

    @Test
    void placesAreLimitedAfterTheOrganiserHasSeenWhoIsOver() {
        tale.approved(hearing);
        tale.approved(hearing);

        Document seen = page(browser.send(Form.in(browser.open(path), FORM)
                .set("quotas.places", "1")
                .set("quotas.perOrganisation", "5")
                .set("quotas.perCategory[NGO]", "1")
                .set("quotas.shown", "true")));

        assertThat(seen.select("#over li").eachText())
                .containsExactly("All places 2 of 1, 1 over", "Non-governmental organization 2 of 1, 1 over");
        assertThat(seen.selectFirst("#offers").text()).isEqualTo("0");
        assertThat(seen.text()).contains("Nobody of these loses a place");

        browser.send(Form.in(seen, "form.pg-confirm"));

        assertThat(tale.catalogue.event(hearing.code()).quotas())
                .isEqualTo(new Quotas(1, 5, Map.of("NGO", 1), true, false));
        assertThat(browser.open(path).selectFirst("#quotas-NGO").val()).isEqualTo("1");
        assertThat(page(browser.send(Form.in(browser.open(path), FORM))).text()).contains("Nothing differs");
        assertThat(browser.open("/en/events/" + hearing.code())
                        .select("#quotas li")
                        .eachText())
                .containsExactly(
                        "Places in all: 1", "Places for each organization: 5", "Non-governmental organization: 1");
    }

    @Test
    void aNumberOfPlacesThatIsNoneIsKeptAndExplained() {
        Document form = page(browser.send(
                Form.in(browser.open(path), FORM).set("quotas.places", "-1").set("quotas.perCategory[NGO]", "a few")));

        assertThat(form.select("#error-summary a").eachAttr("href")).contains("#quotas-places", "#quotas-NGO");
        assertThat(form.selectFirst("#quotas-NGO").val()).isEqualTo("a few");
    }

    @Test
    void theRulesOfAnEventAreSetAfterTheOrganiserHasSeenOldAndNew() {
        Document seen = page(browser.send(Form.in(browser.open(path), FORM)
                .set("rules.graceMinutes", "30")
                .set("rules.substitutionCloses", "2017-10-03T08:59:59")
                .set("rules.reconsiderationDays", "5")
                .set("rules.publication", "HIDDEN")
                .set("rules.holidays", "2017-12-25\r\n2017-09-07 2017-12-25")
                .set("rules.desks", "5")
                .set("rules.deskMinutes", "4")
                .set("rules.proxy", "true")
                .set("rules.staleMinutes", "15")));

        assertThat(seen.select("td:nth-of-type(2)").eachText())
                .contains("For the office only", "Thursday, 7 September 2017 Monday, 25 December 2017")
                .anyMatch(words -> words.contains("Minutes to undo a decision: 30"))
                .anyMatch(words -> words.contains("Desks: 5 Minutes for each person: 4 Somebody else may collect"))
                .anyMatch(words -> words.contains("trust their list without the server: 15"))
                .anyMatch(words -> words.contains("People can be replaced until: 2017-10-03 08:59:59"));

        browser.send(Form.in(seen, "form.pg-confirm"));

        Event now = tale.catalogue.event(hearing.code());
        assertThat(now.review().graceMinutes()).isEqualTo(30);
        assertThat(EventRules.of(now))
                .isEqualTo(new EventRules(
                        new AfterDecision(LocalDateTime.parse("2017-10-03T08:59:59"), 5),
                        Publication.HIDDEN,
                        List.of(LocalDate.parse("2017-09-07"), LocalDate.parse("2017-12-25")),
                        new PickupTerms(5, 4, true),
                        new GateTerms(15)));
        assertThat(page(browser.send(Form.in(browser.open(path), FORM))).text()).contains("Nothing differs");
        assertThat(browser.get("/api/v1/events/" + hearing.code()).body())
                .contains("\"publication\":\"HIDDEN\"", "\"holidays\":[\"2017-09-07\",\"2017-12-25\"]")
                .contains("\"substitutionsCloseAt\":\"2017-10-03T06:59:59Z\"", "\"reconsiderationDays\":5");
    }

    @Test
    void aRuleThatIsLeftEmptyIsTheUsualOne() {
        browser.send(Form.in(
                page(browser.send(Form.in(browser.open(path), FORM).set("rules.graceMinutes", "30"))),
                "form.pg-confirm"));

        Document seen = page(browser.send(Form.in(browser.open(path), FORM).set("rules.graceMinutes", "")));
        assertThat(seen.text()).contains("as long as this installation has it");
        browser.send(Form.in(seen, "form.pg-confirm"));

        assertThat(tale.catalogue.event(hearing.code()).review().graceMinutes()).isNull();
    }

    @Test
    void aRuleThatIsNoneIsKeptAndExplained() {
        HttpResponse<String> refused = browser.send(Form.in(browser.open(path), FORM)
                .set("rules.graceMinutes", "a while")
                .set("rules.substitutionCloses", "2017-10-05T09:00:00")
                .set("rules.reconsiderationDays", "-1")
                .set("rules.staleMinutes", "0")
                .set("rules.holidays", "Christmas"));

        Document form = page(refused);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(form.select("#error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#rules-graceMinutes",
                        "#rules-substitutionCloses",
                        "#rules-reconsiderationDays",
                        "#rules-staleMinutes",
                        "#rules-holidays")
                .allMatch(at -> form.selectFirst(at) != null);
        assertThat(form.selectFirst("#rules-holidays").text()).isEqualTo("Christmas");
        assertThat(tale.office.edition(hearing.code()).version()).isEqualTo(1);
    }
}
