package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Applications;
import org.pregny.Browser;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.pregny.review.ReviewTask;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What quotas do is said openly: to the applicant, to the reviewer and to whoever looks after the waiting list. */
@PregnyTest
@AnyDatabase
class QuotaPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    EventStory tale;

    @Autowired
    TestStaff staff;

    @Autowired
    Mails mails;

    private final String contact = UUID.randomUUID() + "@example.org";
    private Event event;

    @BeforeEach
    void anEventHasTwoPlacesForEachOrganisation() {
        tale.story.clock.set(TestTime.OPEN);
        staff.add("quota-lead", "LEAD_REVIEWER");
        event = tale.aHearing(tree -> tree.putObject("quotas")
                .put("places", 30)
                .put("perOrganisation", 2)
                .put("shown", true)
                .putObject("perCategory")
                .put("NGO", 20));
    }

    @Test
    void theApplicantReadsTheRuleTheTurnAndWhatHappensNext() {
        Receipt receipt = decided(4);

        Document page = new Browser(port).open("/en/applications/" + receipt.accessKey());

        assertThat(page.select(".pg-turn").eachText())
                .hasSize(2)
                .satisfies(turns -> assertThat(turns.get(0))
                        .startsWith("About number 1 among your organization’s people who wait.")
                        .contains("Your organization has all its places at this event (2)."))
                .satisfies(turns -> assertThat(turns.get(1)).startsWith("About number 2"));
        assertThat(page.select("#next").text()).contains("we offer it by e-mail");
        assertThat(page.select("#places li").eachText())
                .containsExactly(
                        "Your organization: 2 of 2 places",
                        "Non-governmental organization: 2 of 20 places",
                        "All places of the event: 2 of 30 are taken");
    }

    @Test
    void theLetterOfTheDecisionSaysTheSame() {
        decided(3);

        String letter = mails.html("decisionTaken", contact).text();

        assertThat(letter)
                .contains("On the waiting list. About number 1 among your organization’s people who wait.")
                .contains("Your organization has all its places at this event (2).")
                .contains("there is nothing to do until then");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar", "zh", "ru"})
    void theTurnCanBeReadInEveryLanguage(String language) {
        Receipt receipt = decided(3);

        Document page = new Browser(port).open("/" + language + "/applications/" + receipt.accessKey());

        assertThat(page.select(".pg-turn").text()).isNotEmpty().doesNotContain("??", "{");
        assertThat(page.select("#places").text()).doesNotContain("??", "{");
    }

    @Test
    void anEventThatKeepsItsNumbersToItselfStillSaysTheRule() {
        event = tale.aHearing(tree -> tree.putObject("quotas").put("places", 1));
        Receipt receipt = decided(2);

        Document page = new Browser(port).open("/en/applications/" + receipt.accessKey());

        assertThat(page.select("#places")).isEmpty();
        assertThat(page.select(".pg-turn").text()).contains("All places at this event are taken (1).");
    }

    @Test
    void theReviewerSeesHowManyPlacesAreTakenInNumbersBeforeDeciding() {
        decided(3);
        Receipt next = tale.submit(event, anApplication());
        ReviewTask task = tale.story.task(next.id());

        Document page = lead().open("/en/review/" + task.id());

        assertThat(page.select(".pg-gauge .pg-gauge__words").eachText())
                .containsExactly("2 of 2, full", "2 of 20, 18 free", "2 of 30, 28 free");
        assertThat(page.select(".pg-gauge progress").eachAttr("value")).containsExactly("2", "2", "2");
    }

    @Test
    void theWaitingListSaysWhySomebodyIsSkipped() {
        decided(3);

        Document page = lead().open("/en/waiting/" + event.code());

        assertThat(page.select("tbody .pg-meta").text())
                .isEqualTo("Skipped for now, because the organization has all its places (2); keeps the turn.");
        assertThat(page.select(".pg-gauge").eachText())
                .contains("All places 2 of 30, 28 free", "Pamoja Migrants Network 2 of 2, full");
    }

    private Browser lead() {
        return new Browser(port).signIn("quota-lead", TestStaff.PASSWORD);
    }

    private Receipt decided(int people) {
        Applications named = anApplication().from(contact);
        for (int i = 0; i < people; i++) {
            named.of(aRepresentative("Ana " + "abcdefgh".charAt(i) + "ruiz", UUID.randomUUID() + "@example.org"));
        }
        return tale.approved(event, named);
    }
}
