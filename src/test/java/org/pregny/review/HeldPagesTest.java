package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reviewer sees that a decision has not left yet, undoes it and decides otherwise, by the pages. */
@PregnyTest
class HeldPagesTest {

    @Autowired
    EventStory tale;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private Browser reviewer;
    private Receipt receipt;
    private String path;

    @BeforeEach
    void aDecisionIsHeld() {
        story.clock.set(TestTime.OPEN);
        staff.add("held-reviewer", "REVIEWER");
        staff.add("held-other", "REVIEWER");
        staff.add("held-lead", "LEAD_REVIEWER");
        reviewer = new Browser(port).signIn("held-reviewer", TestStaff.PASSWORD);
        Event event = tale.aHearing(tree -> ((ObjectNode) tree.get("review")).put("graceMinutes", 10));
        receipt = tale.submit(event, anApplication().of(aRepresentative("Ana <b>Ruiz", "ana@example.org")));
        path = "/en/review/" + story.task(receipt.id()).id();
        reviewer.send(Form.in(reviewer.open(path), "form[action$=claim]"));
        assertThat(reviewer.open(path).select("main").text()).contains("For 10 min you can undo the decision");
        HttpResponse<String> decided = reviewer.send(form(path)
                .set("verdict-" + person(), "REFUSED")
                .set("reason-" + person(), "LATE")
                .set("note-" + person(), "Sorry & <i>bye"));
        assertThat(decided.uri().getPath()).endsWith(path.substring(3));
    }

    @Test
    void thePageSaysWhenItLeavesAndWhatAndThatItCanBeUndone() {
        story.clock.set(TestTime.OPEN.plusSeconds(61));
        Document page = reviewer.open(path);

        assertThat(page.select(".govuk-notification-banner[role=status]").text())
                .contains("Not sent yet", "09:10", "Minutes left: 9", "Ana <b>Ruiz: Refused", "Sorry & <i>bye");
        assertThat(page.select("main").text())
                .contains("Who acts next: nobody. The decision leaves by itself on Monday, 21 August 2017, 09:10")
                .doesNotContain("The applicant is told by e-mail");
        assertThat(reviewer.open("/en/review/scheduled").select("table").text())
                .contains(receipt.number(), "Refused: 1", "held-reviewer", "Minutes left: 9");
    }

    @Test
    void undoingOpensTheFormWithAllThatWasTypedAndASecondUndoShowsWhoWasQuicker() {
        Document stale = reviewer.open(path);
        HttpResponse<String> undone = reviewer.send(Form.in(stale, "form[action$=undo]"));

        Document page = Jsoup.parse(undone.body());
        assertThat(page.select("[role=status]").text()).contains("The decision is undone");
        assertThat(page.select("main .govuk-inset-text").text()).contains("undone by held-reviewer");
        Form filled = Form.in(page, "form[action$=decision]");
        assertThat(filled.value("verdict-" + person())).isEqualTo("REFUSED");
        assertThat(filled.value("reason-" + person())).isEqualTo("LATE");
        assertThat(filled.value("note-" + person())).isEqualTo("Sorry & <i>bye");

        HttpResponse<String> late = reviewer.send(Form.in(stale, "form[action$=undo]"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("main").text())
                .contains("Somebody else has undone the decision already", "Undo the decision", "Under review");
    }

    @Test
    void anotherReviewerHasNoButtonsAndNoRightsAndALeadHasBoth() {
        Browser other = new Browser(port).signIn("held-other", TestStaff.PASSWORD);
        Document seen = other.open(path);
        assertThat(seen.select(".govuk-notification-banner").text()).contains("Not sent yet");
        assertThat(seen.select("form[action$=undo], form[action$=send]")).isEmpty();
        assertThat(other.open("/en/review/scheduled").select("main").text()).doesNotContain(receipt.number());
        Form forged = Form.in(reviewer.open(path), "form[action$=undo]")
                .set("_csrf", seen.select("input[name=_csrf]").first().val());
        HttpResponse<String> refused = other.send(forged);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Only held-reviewer or a lead reviewer");

        Browser lead = new Browser(port).signIn("held-lead", TestStaff.PASSWORD);
        assertThat(lead.open("/en/review/scheduled").select("table").text()).contains(receipt.number());
        lead.send(Form.in(lead.open(path), "form[action$=send]"));
        assertThat(story.applications
                        .caseOf(receipt.id())
                        .representatives()
                        .get(0)
                        .state())
                .isEqualTo(RepresentativeState.REFUSED);
        assertThat(lead.open(path).select(".govuk-notification-banner").text()).doesNotContain("Not sent yet");
    }

    @Test
    void whoeverDecidesOnWhatIsDecidedSeesBothVerdictsSideBySide() {
        Document stale = reviewer.open(path);
        reviewer.send(Form.in(stale, "form[action$=undo]"));
        String again = "/en/review/" + story.task(receipt.id()).id();
        Document one = reviewer.open(again);
        Document two = reviewer.open(again);
        reviewer.send(Form.in(one, "form[action$=decision]").set("verdict-" + person(), "APPROVED"));

        HttpResponse<String> second =
                reviewer.send(Form.in(two, "form[action$=decision]").set("verdict-" + person(), "WAITLISTED"));

        assertThat(second.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(second.body());
        assertThat(both.select("section[aria-labelledby=tried]").text()).contains("On the waiting list");
        assertThat(both.select("section[aria-labelledby=now]").text())
                .contains("Not sent yet", "Approved", "held-reviewer")
                .doesNotContain("waiting list");
    }

    private Form form(String page) {
        return Form.in(reviewer.open(page), "form[action$=decision]");
    }

    private RepresentativeId person() {
        return story.applications.caseOf(receipt.id()).representatives().get(0).id();
    }
}
