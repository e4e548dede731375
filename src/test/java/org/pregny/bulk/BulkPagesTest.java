package org.pregny.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.bulk.BulkStory.CARLA;
import static org.pregny.bulk.BulkStory.DAN;
import static org.pregny.bulk.BulkStory.LEAD;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeState;
import org.pregny.event.Event;
import org.pregny.review.Offices;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reviewer chooses cases in the work list, sees what would happen, types the number, and comes back to the result. */
@PregnyTest
@AnyDatabase
class BulkPagesTest {

    @Autowired
    BulkStory story;

    @Autowired
    TestStaff staff;

    @Autowired
    Offices offices;

    @LocalServerPort
    int port;

    private Browser browser;
    private Event event;
    private Receipt clear;
    private Receipt held;

    @BeforeEach
    void twoCasesOfWhichOneIsInOtherHands() {
        story.tale.story.clock.set(TestTime.OPEN);
        BulkStory.hire(staff);
        browser = new Browser(port).signIn(CARLA.name(), TestStaff.PASSWORD);
        event = story.event();
        clear = story.clear(event, 1);
        held = story.clear(event, 1);
        story.tale.story.reviews.claim(story.tale.story.task(held.id()).id(), DAN);
    }

    @Test
    void fromTheWorkListToTheResult() {
        String run = chosen();
        HttpResponse<String> unsaid = browser.send(Form.in(browser.open(run), "form[action$=/action]"));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(Browser.page(unsaid).select("#error-summary a").attr("href")).isEqualTo("#action");

        browser.send(Form.in(browser.open(run), "form[action$=/action]").set("action", "APPROVE"));
        Document preview = browser.open(run);
        assertThat(preview.select("main").text())
                .contains("Cases it is done with 1", "Cases left out 1", "Another reviewer has it in hand 1");

        HttpResponse<String> wrong = browser.send(start(run).set("number", "2"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Browser.page(wrong).getElementById("number").val()).isEqualTo("2");
        browser.send(start(run).set("number", "1"));

        assertThat(browser.open(run).select("[data-look-again] progress").attr("value"))
                .isEqualTo("1");
        story.work.work(() -> true, 0);
        Document result = browser.open(run);
        assertThat(result.select("[data-look-again]")).isEmpty();
        assertThat(result.select("section tbody tr").eachText())
                .anyMatch(row -> row.contains("Done"))
                .anyMatch(row -> row.contains("Left out Another reviewer has it in hand"));
        assertThat(story.states(clear)).containsOnly(RepresentativeState.APPROVED);
        assertThat(browser.open("/en/bulk").select("tbody a").eachAttr("href"))
                .anyMatch(link -> link.endsWith(run.substring(run.lastIndexOf('/'))));
    }

    @Test
    void aRefusalNeedsItsReasonAndAQuestionItsWordsAndWhatWasTypedStays() {
        String run = chosen();

        HttpResponse<String> noReason = browser.send(Form.in(browser.open(run), "form[action$=/action]")
                .set("action", "REFUSE")
                .set("note", "Sorry."));
        assertThat(Browser.page(noReason).select("#error-summary a").attr("href"))
                .isEqualTo("#reason");
        assertThat(Browser.page(noReason).getElementById("note").text()).isEqualTo("Sorry.");
        HttpResponse<String> noWords =
                browser.send(Form.in(browser.open(run), "form[action$=/action]").set("action", "ASK"));
        assertThat(Browser.page(noWords).select("#error-summary a").attr("href"))
                .isEqualTo("#question");
    }

    @Test
    void whereThereAreTwoOfficesCasesCanBeHandedToTheOtherOne() {
        String run = chosen();
        assertThat(browser.open(run).select("#office, input[value=HAND_OVER]")).isEmpty();
        offices.save(BulkStory.elsewhere(), LEAD);
        try {
            Document faulty = Browser.page(browser.send(
                    Form.in(browser.open(run), "form[action$=/action]").set("action", "HAND_OVER")));
            assertThat(faulty.select("#error-summary a").attr("href")).isEqualTo("#office");
            Document noReason = Browser.page(browser.send(Form.in(faulty, "form[action$=/action]")
                    .set("action", "HAND_OVER")
                    .set("office", "BULK_ELSEWHERE")));
            assertThat(noReason.select("#error-summary a").attr("href")).isEqualTo("#why");
            browser.send(Form.in(noReason, "form[action$=/action]").set("why", "They know it."));
            assertThat(browser.open(run).select("main").text())
                    .contains("Hand all over to another office Elsewhere en", "They know it.");
        } finally {
            story.closeElsewhere();
        }
    }

    @Test
    void othersFindNothingThereAndALeadMayStopIt() {
        String run = chosen();
        browser.send(Form.in(browser.open(run), "form[action$=/action]").set("action", "APPROVE"));
        browser.send(start(run).set("number", "1"));

        Browser other = new Browser(port).signIn(DAN.name(), TestStaff.PASSWORD);
        assertThat(other.get(run).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get(run).statusCode()).isEqualTo(302);
        Browser lead = new Browser(port).signIn(LEAD.name(), TestStaff.PASSWORD);
        lead.send(Form.in(lead.open(run), "form[action$=/stop]"));
        assertThat(lead.open(run).select("form[action$=/resume]")).isEmpty();
        assertThat(browser.open(run).select("form[action$=/resume]")).hasSize(1);
    }

    private Form start(String run) {
        return Form.in(browser.open(run), "form[action$=/start]");
    }

    /** By ticks, as the list shows them. */
    private String chosen() {
        Document list = browser.open("/en/review?event=" + event.code());
        assertThat(list.select("input[name=task]").eachAttr("value"))
                .contains(story.tale.story.task(clear.id()).id().toString());
        Form ticked = Form.in(list, "form[action$=/many]");
        HttpResponse<String> answer = browser.post(
                "/en/review/many",
                "application/x-www-form-urlencoded",
                ticked.urlEncoded() + "&task="
                        + story.tale.story.task(clear.id()).id() + "&task="
                        + story.tale.story.task(held.id()).id());
        return Browser.location(answer);
    }
}
