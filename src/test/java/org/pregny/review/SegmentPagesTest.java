package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.event.Event;
import org.pregny.event.Segment;
import org.pregny.event.SegmentSet;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reviewer approves somebody for some parts of the programme, by the pages. */
@PregnyTest
class SegmentPagesTest {

    @Autowired
    EventStory tale;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private Browser reviewer;
    private Event hearing;
    private Receipt receipt;
    private String path;

    @BeforeEach
    void twoPeopleAreUnderReview() {
        story.clock.set(TestTime.OPEN);
        staff.add("parts-reviewer", "REVIEWER");
        reviewer = new Browser(port).signIn("parts-reviewer", TestStaff.PASSWORD);
        hearing = tale.aHearing(tree -> ((ObjectNode) tree.get("review")).put("graceMinutes", 10));
        receipt = tale.submit(
                hearing,
                anApplication()
                        .of(
                                aRepresentative("Ana Ruiz", "ana@example.org"),
                                aRepresentative("Bo Li", "bo@example.org")));
        path = "/en/review/" + story.task(receipt.id()).id();
        reviewer.send(Form.in(reviewer.open(path), "form[action$=claim]"));
    }

    @Test
    void allPartsTickedAreTheWholeEvent() {
        Form form = decision(reviewer.open(path)).set("verdict-all", "SOME");
        hearing.segments().forEach(one -> form.set("part-all-" + one.code(), "on"));

        reviewer.send(form);
        send();

        assertThat(List.of(person(0), person(1)))
                .allSatisfy(person -> assertThat(person.segments()).isEqualTo(SegmentSet.WHOLE))
                .allSatisfy(person -> assertThat(person.state()).isEqualTo(RepresentativeState.APPROVED));
    }

    @Test
    void onePersonIsApprovedForAPanelAndTheOtherAsAllAre() {
        Form form = decision(reviewer.open(path))
                .set("verdict-all", "SOME")
                .set("verdict-" + person(1).id(), "SOME");
        onlyTick(form, "all", "panel-1");
        onlyTick(form, "" + person(1).id(), "panel-2");

        Document held = reviewer.open(page(reviewer.send(form)));
        assertThat(held.select(".govuk-notification-banner[role=status]").text())
                .contains(
                        "Ana Ruiz: Approved Only for these parts of the programme: 11 October 2017, 10:15–11:35: Panel 1")
                .contains(
                        "Bo Li: Approved Only for these parts of the programme: 11 October 2017, 11:40–13:00: Panel 2");

        Document again =
                Jsoup.parse(reviewer.send(Form.in(held, "form[action$=undo]")).body());
        assertThat(again.select("#some-" + person(1).id()).hasAttr("checked")).isTrue();
        assertThat(again.select("input[name^=part-" + person(1).id() + "-][checked]")
                        .eachAttr("name"))
                .containsExactly("part-" + person(1).id() + "-panel-2");
        path = "/en/review/" + story.task(receipt.id()).id();
        reviewer.send(decision(again));
        send();

        assertThat(person(0).segments().codes()).containsExactly("panel-1");
        assertThat(person(1).segments().codes()).containsExactly("panel-2");
        assertThat(reviewer.open(path).select("main").text()).contains("Only for these parts of the programme");
        assertThat(new Browser(port)
                        .open("/en/applications/" + receipt.accessKey())
                        .select("main")
                        .text())
                .contains("Only for these parts of the programme", "Panel 1", "Panel 2")
                .doesNotContain("Panel 3");
    }

    @Test
    void noPartAtAllIsAFaultAtItsBoxesForThePersonOrForAll() {
        HttpResponse<String> refused =
                reviewer.send(decision(reviewer.open(path)).set("verdict-all", "SOME"));

        Document page = Jsoup.parse(refused.body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary a[href=#parts-all]").text())
                .isEqualTo("Tick at least one part of the programme for Ana Ruiz.");
        assertThat(page.selectFirst("#parts-all")).isNotNull();
        assertThat(page.select("input[name^=part-all-][checked]")).isEmpty();
        assertThat(person(0).state()).isEqualTo(RepresentativeState.PENDING);
    }

    @Test
    void theLetterIsShownWithThePartsBeforeAnythingIsDecided() {
        Document page = reviewer.open(path);
        Form form = decision(page).set("verdict-all", "SOME");
        onlyTick(form, "all", "panel-1");

        Document shown = Jsoup.parse(reviewer.send(form.by(page.selectFirst("button[formaction$=preview]")))
                .body());

        assertThat(shown.select("section[aria-labelledby=preview]").text())
                .contains("Only for these parts of the programme", "Panel 1", "Not for these parts", "Panel 2");
        assertThat(person(0).state()).isEqualTo(RepresentativeState.PENDING);
    }

    private void onlyTick(Form form, String whose, String segment) {
        for (Segment one : hearing.segments()) {
            String box = "part-" + whose + "-" + one.code();
            if (one.code().equals(segment)) {
                form.set(box, "on");
            } else {
                form.without(box);
            }
        }
    }

    private Form decision(Document page) {
        return Form.in(page, "form[action$=decision]");
    }

    private String page(HttpResponse<String> answer) {
        return answer.uri().getPath();
    }

    private void send() {
        reviewer.send(Form.in(reviewer.open(path), "form[action$=send]"));
    }

    private Representative person(int n) {
        return story.applications.caseOf(receipt.id()).representatives().get(n);
    }
}
