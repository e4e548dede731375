package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organiser moves and cancels events by the pages. */
@PregnyTest
class PlanningPagesTest {

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
    void organiserMovesAHearingAfterSeeingWhatItTouches() {
        Receipt approved = tale.approved(hearing);
        tale.submit(hearing, anApplication());
        assertThat(browser.open("/en/planning").text()).contains("Second informal interactive");

        HttpResponse<String> preview = browser.send(Form.in(browser.open(path), FORM)
                .set("firstDay", "2017-10-11")
                .set("lastDay", "2017-10-11")
                .set("along", "true"));

        Document seen = page(preview);
        assertThat(seen.selectFirst("#passes").text()).isEqualTo("1");
        assertThat(seen.selectFirst("#letters").text()).isEqualTo("2");
        assertThat(seen.text()).contains("4 October 2017").contains("11 October 2017");

        HttpResponse<String> done = browser.send(Form.in(seen, "form.pg-confirm"));
        assertThat(page(done).text()).contains("Everybody concerned is being told");
        Event now = tale.catalogue.event(hearing.code());
        assertThat(now.firstDay()).hasToString("2017-10-11");
        assertThat(now.segments()).hasSameSizeAs(hearing.segments());
        assertThat(now.segments().get(0).starts())
                .isEqualTo(hearing.segments().get(0).starts().plusDays(7));
        tale.tell(tale.office.edition(hearing.code()));
        assertThat(tale.letters(approved.id())).containsOnlyOnce("eventChanged");
        assertThat(browser.open(path).text()).contains("Everybody is told");

        browser.send(Form.in(seen, "form.pg-confirm"));
        assertThat(tale.office.edition(hearing.code()).version()).isEqualTo(2);
    }

    @Test
    void formSaysAtEachFieldWhatIsWrongAndLosesNothing() {
        HttpResponse<String> refused = browser.send(Form.in(browser.open(path), FORM)
                .set("firstDay", "2017-10-11")
                .set("lastDay", "the day after")
                .set("segments[0].to", "09:00")
                .set("segments[1].title[en]", "")
                .set("visaLeadDays", "many")
                .set("room[en]", "Room XX"));

        Document form = page(refused);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(form.select("#error-summary a").eachAttr("href"))
                .contains("#lastDay", "#segments-0-to", "#segments-1-title", "#visaLeadDays");
        assertThat(form.select("#error-summary a").eachAttr("href")).allMatch(at -> form.selectFirst(at) != null);
        assertThat(form.selectFirst("#lastDay").val()).isEqualTo("the day after");
        assertThat(form.selectFirst("#room").val()).isEqualTo("Room XX");
        assertThat(tale.office.edition(hearing.code()).version()).isEqualTo(1);
    }

    @Test
    void staleFormShowsWhatChangedAndKeepsWhatWasTyped() {
        Form form = Form.in(browser.open(path), FORM).set("room[en]", "Room XX");
        tale.moveTo(hearing.code(), "2017-10-11");

        HttpResponse<String> refused = browser.send(form);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).selectFirst("#meanwhile").text())
                .contains("4 October")
                .contains("11 October");
        assertThat(page(refused).selectFirst("#room").val()).isEqualTo("Room XX");
    }

    @Test
    void segmentIsAddedAndAnotherIsRemoved() {
        Form form = Form.in(browser.open(path), FORM);
        int blank = hearing.segments().size();
        form.set("segments[0].remove", "true")
                .set("segments[" + blank + "].title[en]", "Closing remarks")
                .set("segments[" + blank + "].day", "2017-10-04")
                .set("segments[" + blank + "].from", "18:00")
                .set("segments[" + blank + "].to", "18:30");

        browser.send(Form.in(page(browser.send(form)), "form.pg-confirm"));

        Event now = tale.catalogue.event(hearing.code());
        assertThat(now.segments()).hasSize(blank);
        assertThat(now.segments().get(blank - 1).title().in(org.pregny.kernel.Language.EN))
                .isEqualTo("Closing remarks");
    }

    @Test
    void doorIsForSomePartsUntilTheLastOfThemIsTakenOutAndThenForNobodyUnlooked() {
        Document seen =
                page(browser.send(Form.in(browser.open(path), FORM).set("accessPoints[0].segments", "panel-1")));
        assertThat(seen.text()).contains("Panel 1");
        browser.send(Form.in(seen, "form.pg-confirm"));

        assertThat(tale.catalogue.event(hearing.code()).accessPoints().get(0).segments())
                .containsExactly("panel-1");
        Form form = Form.in(browser.open(path), FORM);
        assertThat(form.value("accessPoints[0].segments")).isEqualTo("panel-1");
        Document refused = page(browser.send(form.set("segments[1].remove", "true")));
        assertThat(refused.select("#error-summary a").eachAttr("href")).containsExactly("#access-0-segments");
        assertThat(refused.selectFirst("#access-0-segments")).isNotNull();
    }

    @Test
    void organiserIsWarnedWhenSomebodyIsApprovedOnlyForWhatIsTakenOut() {
        Receipt receipt = tale.submit(hearing, anApplication());
        SegmentSet some = SegmentSet.of(hearing, java.util.List.of("panel-1"));
        java.util.List<RepresentativeVerdict> verdicts =
                tale.story.applications.caseOf(receipt.id()).representatives().stream()
                        .map(person -> RepresentativeVerdict.approve(person.id(), some))
                        .toList();
        tale.story.reviews.decide(tale.story.claimed(receipt.id()).id(), verdicts, Story.REVIEWER);
        tale.story.runDueJobs(receipt.id());

        Form form = Form.in(browser.open(path), FORM);
        assertThat(page(browser.send(form.set("segments[0].remove", "true"))).text())
                .doesNotContain("Somebody is approved only for parts");
        Document seen = page(browser.send(form.set("segments[1].remove", "true")));
        assertThat(seen.text()).contains("Somebody is approved only for parts");
        assertThat(seen.selectFirst("#passes").text()).isEqualTo("1");
    }

    @Test
    void formThatIsSentAsItStandsChangesNothing() {
        Document preview = page(browser.send(Form.in(browser.open(path), FORM)));

        assertThat(preview.text()).contains("Nothing differs");
        assertThat(preview.selectFirst("form.pg-confirm")).isNull();
    }

    @Test
    void cancellingTakesTheCodeTypedByHand() {
        Receipt receipt = tale.approved(hearing);
        Document question = browser.open(path + "/cancellation");
        assertThat(question.selectFirst("#passes").text()).isEqualTo("1");

        HttpResponse<String> slip =
                browser.send(Form.in(question, "form[action$=cancellation]").set("typed", "yes"));
        assertThat(slip.statusCode()).isEqualTo(422);
        assertThat(tale.catalogue.event(hearing.code()).isCancelled()).isFalse();

        browser.send(Form.in(question, "form[action$=cancellation]")
                .set("typed", hearing.code().text()));
        assertThat(tale.catalogue.event(hearing.code()).isCancelled()).isTrue();
        tale.tell(tale.office.edition(hearing.code()));
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventCancelled");
    }

    @Test
    void onlyOrganisersPlan() {
        staff.add("planning-reviewer", "REVIEWER");
        Browser reviewer = new Browser(port).signIn("planning-reviewer", TestStaff.PASSWORD);

        assertThat(reviewer.get("/en/planning").statusCode()).isEqualTo(403);
        assertThat(new Browser(port).get("/en/planning").statusCode()).isEqualTo(302);
    }
}
