package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the work list, as reviewers and their lead use them. */
@PregnyTest
@AnyDatabase
class WorkListPagesTest {

    @Autowired
    EventStory story;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private final String reviewer = "lister-" + UUID.randomUUID().toString().substring(0, 8);
    private final String other = "other-" + UUID.randomUUID().toString().substring(0, 8);
    private Event event;
    private Browser browser;
    private String address;
    private ReviewTask task;

    @BeforeEach
    void aReviewerLooksAtTheListOfOneHearing() {
        story.story.clock.set(TestTime.OPEN);
        staff.add(reviewer, "REVIEWER");
        staff.add(other, "LEAD_REVIEWER");
        event = story.aHearing(tree -> {});
        task = story.story.task(
                story.submit(event, anApplication().of(aRepresentative("Oluwaseun Adébáyọ̀", "seun@example.org")))
                        .id());
        browser = new Browser(port).signIn(reviewer, TestStaff.PASSWORD);
        address = "/en/review?view=ALL&event=" + event.code();
    }

    @Test
    void theViewsAreCountedAndTheRowSaysWhenItIsDue() {
        Document page = browser.open(address);

        assertThat(page.select("a[data-view=ALL] .pg-queues__count").text()).isEqualTo("1");
        assertThat(page.select("a[data-view=OVERDUE] .pg-queues__count").text()).isEqualTo("0");
        assertThat(page.select("tbody tr").text()).containsPattern("\\d+ working days? left|Due t");
        assertThat(page.text()).doesNotContain("??");
        for (String language : new String[] {"fr", "es", "ar", "zh", "ru"}) {
            assertThat(browser.open(address.replace("/en/", "/" + language + "/"))
                            .text())
                    .doesNotContain("??");
        }
    }

    @Test
    void aNameThatIsSearchedForStandsInNoAddress() {
        Document page = browser.open(address);
        HttpResponse<String> sent =
                browser.submit(Form.in(page, "form[action$=/review/find]").set("text", "adebayo"));
        String found = Browser.location(sent);

        assertThat(found).contains("find=", "event=" + event.code()).doesNotContainIgnoringCase("adebayo");
        Document result = browser.open(found);
        assertThat(result.select("tbody tr")).hasSize(1);
        assertThat(result.select("#text").val()).isEqualTo("adebayo");
        assertThat(browser.open(result.select("a:contains(Clear)").attr("href"))
                        .select("#text")
                        .val())
                .isEmpty();
        assertThat(browser.open(address + "&find=forgedforgedforgedforgedforgedforgedforged")
                        .select("tbody tr"))
                .as("what was not sealed here searches for nothing")
                .hasSize(1);
    }

    @Test
    void whatIsForgedInTheAddressIsNoChoice() {
        Document page = browser.open(address + "&sort=ID;drop&verdict=x&stage=y&region=z&country=%27");
        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(browser.open(address + "&sort=ID;drop&verdict=x&stage=y&region=z&view=NO")
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get(address + "&after=guessed").statusCode()).isEqualTo(404);
        assertThat(browser.open(address + "&after=" + UUID.randomUUID()).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void aReviewIsStartedFromTheListAndTheListIsShownAgain() {
        Document page = browser.open(address);
        HttpResponse<String> taken = browser.submit(Form.in(page, "form[action$=/take]"));

        assertThat(Browser.location(taken)).contains("event=" + event.code()).endsWith("#t" + task.id());
        assertThat(story.story.reviews.task(task.id()).assignee()).isEqualTo(reviewer);
        Document again = browser.open(address);
        assertThat(again.select("tr.pg-worklist__row--mine")).hasSize(1);
        HttpResponse<String> late =
                new Browser(port).signIn(other, TestStaff.PASSWORD).submit(Form.in(page, "form[action$=/take]"));
        assertThat(late.statusCode()).as("with another's token").isEqualTo(403);
    }

    @Test
    void aKeptViewIsOnesOwnUnlessItIsForTheTeam() {
        Browser lead = new Browser(port).signIn(other, TestStaff.PASSWORD);
        browser.send(
                Form.in(browser.open(address), "form[action$=/review/views]").set("name", "Own <b>view</b>"));
        browser.send(Form.in(browser.open(address), "form[action$=/review/views]")
                .set("name", "Ours " + reviewer)
                .set("team", "true"));

        Document page = browser.open("/en/review");
        assertThat(page.select("section[aria-labelledby=saved] a").eachText())
                .contains("Own <b>view</b>", "Ours " + reviewer);
        assertThat(page.select("section[aria-labelledby=saved] a:contains(Own)").attr("href"))
                .contains("event=" + event.code());
        assertThat(lead.open("/en/review")
                        .select("section[aria-labelledby=saved] a")
                        .eachText())
                .contains("Ours " + reviewer)
                .doesNotContain("Own <b>view</b>");
        Form remove = Form.in(page, "section[aria-labelledby=saved] li:contains(Ours " + reviewer + ") form");
        browser.send(remove);
        assertThat(browser.open("/en/review").text()).doesNotContain("Ours " + reviewer);
    }

    @Test
    void onlyALeadGivesATaskToSomebody() {
        Browser lead = new Browser(port).signIn(other, TestStaff.PASSWORD);
        String path = "/en/review/" + task.id();
        assertThat(browser.open(path).select("form[action*=/assigning/]")).isEmpty();
        Form give = Form.in(lead.open(path), "form[action*=/assigning/]");

        assertThat(browser.submit(give).statusCode()).isEqualTo(403);
        Document done = Browser.page(lead.send(give.set("reviewer", reviewer)));
        assertThat(done.select("[role=status]").text()).contains("assigned");
        assertThat(story.story.reviews.task(task.id()).assignee()).isEqualTo(reviewer);
    }

    @Test
    void anAbsenceIsNotedWithItsFaultsAndSeenByAll() {
        Document page = browser.open("/en/review/absences");
        Form form = Form.in(page, "form[action$=/absences]");
        Document fault = Browser.page(browser.send(form.set("deputy", "")));
        assertThat(fault.title()).startsWith("Error:");
        assertThat(fault.select("#error-summary").text()).contains("first and a last day");

        browser.send(Form.in(fault, "form[action$=/absences]")
                .set("deputy", other)
                .set("first", "2017-08-21")
                .set("last", "2017-08-25"));
        Browser lead = new Browser(port).signIn(other, TestStaff.PASSWORD);
        Document seen = lead.open("/en/review/absences");
        assertThat(seen.select("main li:contains(" + reviewer + ")").text()).contains(other);
        browser.send(Form.in(browser.open("/en/review/absences"), "form[action$=/end]"));
        assertThat(browser.open("/en/review/absences").select("main li:contains(" + reviewer + ")"))
                .isEmpty();
    }

    @Test
    void singleKeysAreOnUntilSomebodySwitchesThemOff() {
        assertThat(browser.open(address).select("#pg-keys[data-on=true]")).hasSize(1);
        browser.send(Form.in(browser.open(address), "form[action$=/review/keys]"));
        assertThat(browser.open(address).select("#pg-keys[data-on=false]")).hasSize(1);
        browser.send(Form.in(browser.open(address), "form[action$=/review/keys]"));
        assertThat(browser.open(address).select("#pg-keys[data-on=true]")).hasSize(1);
    }
}
