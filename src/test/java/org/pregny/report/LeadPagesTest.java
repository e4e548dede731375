package org.pregny.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Applications;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lead reviewer sees in figures and in words how the review of an event stands and when it will be done. */
@PregnyTest
class LeadPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    EventStory tale;

    @Autowired
    TestStaff staff;

    private Event event;

    /** On Monday four came in; on Tuesday two were decided and one was asked about, which was answered at once. */
    @BeforeEach
    void twoOfFourAreDecided() {
        staff.add("figures-lead", "LEAD_REVIEWER");
        event = tale.aHearing(tree -> {});
        tale.story.clock.set(TestTime.OPEN);
        List<Receipt> four = List.of(submitted(1), submitted(2), submitted(3), submitted(1));
        tale.story.clock.set("2017-08-22T09:00:00+02:00");
        tale.story.approveAll(four.get(0).id());
        tale.story.decide(four.get(1).id(), (about, n) -> n > 0);
        askAndAnswer(four.get(2));
        tale.story.claimed(four.get(2).id());
        tale.story.clock.set("2017-08-23T09:30:00+02:00");
    }

    @Test
    void theForecastIsSaidInWords() {
        String words = page("en").select("section:has(#forecast)").text();

        assertThat(words)
                .contains("At the pace of the last five working days (0.6 a day), the 2 open tasks will be done on"
                        + " 29 August 2017.")
                .contains("in those five days it was 1 a day");
    }

    @Test
    void whatIsOpenIsCountedByAgeAndByReviewer() {
        Document page = page("en");

        assertThat(page.select("section:has(#open) dd:not(.pg-stats__more)").eachText())
                .containsExactly("2", "0", "1");
        assertThat(rows(page, "open"))
                .containsExactly(
                        "Less than 1 day 0", "1 to 3 days 2", "3 to 7 days 0", "7 to 14 days 0", "14 days and more 0");
        assertThat(rows(page, "reviewers")).containsExactly("reviewer 1 0 3 0");
        assertThat(page.select("a[href*=UNASSIGNED]").attr("href")).contains("event=" + event.code());
    }

    @Test
    void decisionsAreCountedWithTheirTimeAndTheirQuestions() {
        Document page = page("en");

        assertThat(page.select("section:has(#times) dd:not(.pg-stats__more)").eachText())
                .containsExactly("2", "1.0", "1.0", "0", "0");
        assertThat(rows(page, "refusals")).containsExactly("Received too late 1");
    }

    @Test
    void aDecisionAfterAQuestionCountsFromTheFirstDay() {
        Receipt asked = submitted(1);
        askAndAnswer(asked);
        tale.story.clock.set("2017-08-28T09:30:00+02:00");
        tale.story.approveAll(asked.id());

        assertThat(page("en")
                        .select("section:has(#times) dd:not(.pg-stats__more)")
                        .eachText())
                .startsWith("3", "1.0", "4.2", "1");
    }

    @Test
    void whatCameInAndWasEndedStandsByDayAndByWeek() {
        Document page = page("en");

        assertThat(rows(page, "flow"))
                .startsWith("17–23 August 2017 5 3 0")
                .contains("23 August 2017 0 0 0", "22 August 2017 1 3 0", "21 August 2017 4 0 0")
                .hasSize(4 + 14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar", "zh", "ru"})
    void itIsWrittenInEveryLanguage(String language) {
        assertThat(page(language).select("main").text())
                .isNotEmpty()
                .doesNotContain("??", "{", "At the pace", "Came in");
    }

    @Test
    void allEventsTogetherAreAtLeastThisOne() {
        Document page = lead().open("/en/lead");

        assertThat(Integer.parseInt(page.selectFirst("section:has(#open) dd:not(.pg-stats__more)")
                        .text()
                        .replace(",", "")))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aReviewerHasNoSuchPage() {
        staff.add("figures-reviewer", "REVIEWER");

        assertThat(new Browser(port)
                        .signIn("figures-reviewer", TestStaff.PASSWORD)
                        .get("/en/lead")
                        .statusCode())
                .isEqualTo(403);
    }

    private Document page(String language) {
        return lead().open("/" + language + "/lead?event=" + event.code());
    }

    private Browser lead() {
        return new Browser(port).signIn("figures-lead", TestStaff.PASSWORD);
    }

    private static List<String> rows(Document page, String section) {
        return page.select("section:has(#" + section + ") tbody tr").stream()
                .map(Element::text)
                .toList();
    }

    private Receipt submitted(int people) {
        Applications application = anApplication();
        for (int i = 0; i < people; i++) {
            application.of(aRepresentative("Ana " + "abc".charAt(i) + "ruiz", i + "-figures@example.org"));
        }
        return tale.submit(event, application);
    }

    private void askAndAnswer(Receipt receipt) {
        Story story = tale.story;
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), "Which panel?", Story.REVIEWER);
        story.information.provideInformation(receipt.accessKey(), "The second.");
    }
}
