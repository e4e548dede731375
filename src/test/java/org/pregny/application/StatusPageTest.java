package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where an application is, who acts next and by when, behind the private link (issue 2). */
@PregnyTest
class StatusPageTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    Browser browser;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void inEveryStateAndLanguageThereIsAPage(String language) {
        Receipt waiting = story.submit(anApplication().build());
        Receipt asked = asked("Which branch?");
        Receipt lapsed = asked("Which branch?");
        story.clock.set("2017-09-15T09:00:00+02:00");
        story.runDueJobs(lapsed.id());
        story.clock.set(TestTime.OPEN);
        Receipt decided = story.submit(anApplication().build());
        story.approveAll(decided.id());

        for (Receipt receipt : List.of(waiting, asked, lapsed, decided)) {
            HttpResponse<String> response = browser.get("/" + language + "/applications/" + receipt.accessKey());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Browser.page(response).text()).contains(receipt.number()).doesNotContain("??");
        }
    }

    @Test
    void theStepsThatAreDoneAndTheOneThatIsAreMarked() {
        Receipt receipt = story.submit(anApplication().build());
        Document waiting = page(receipt);
        story.approveAll(receipt.id());
        Document decided = page(receipt);

        assertThat(waiting.select("li.pg-status__step--done")).hasSize(1);
        assertThat(waiting.select("li[aria-current=step]").text()).isEqualTo("Review");
        assertThat(decided.select("li.pg-status__step--done")).hasSize(3);
        assertThat(decided.select("li[aria-current=step]").text()).isEqualTo("Passes and letters sent");
    }

    @Test
    void aLapsedApplicationHasStopped() {
        Receipt receipt = asked("Which branch?");
        story.clock.set("2017-09-15T09:00:00+02:00");
        story.runDueJobs(receipt.id());

        assertThat(page(receipt).select("li.pg-status__step--stopped").text()).isEqualTo("Lapsed");
        assertThat(page(receipt).select("form[action$=/information]")).isEmpty();
    }

    @Test
    void everybodysOutcomeIsNamedWithItsReasonAndTheWayOn() {
        Receipt receipt = story.submit(anApplication()
                .of(
                        aRepresentative("Ana Ruiz", "ana@example.org"),
                        aRepresentative("Bo Li", "bo@example.org"),
                        aGroundsPassHolder("NY", "2018-12-31"))
                .build());
        story.decide(receipt.id(), (about, position) -> position != 1);
        story.runDueJobs(receipt.id());

        assertThat(page(receipt).text())
                .contains("A special event pass was sent")
                .contains("The application came too late")
                .contains("the UN grounds pass is enough")
                .contains("Pregny Gate")
                .contains("08:00–17:00");
    }

    @Test
    void aQuestionIsAnsweredOnceAndShownLiterally() {
        Receipt receipt = asked("Which branch? <script>alert(1)</script> ${123457*7}");
        HttpResponse<String> asking = browser.get("/en/applications/" + receipt.accessKey());
        assertThat(asking.body()).doesNotContain("<script>alert").doesNotContain("864199");
        Form answer = Form.in(Browser.page(asking), "form[action$=/information]");

        assertThat(send(answer.set("answer", " ")).statusCode()).isEqualTo(422);
        HttpResponse<String> tooLong = send(answer.set("answer", "x".repeat(4001)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Browser.page(tooLong).selectFirst("textarea").text()).hasSize(4001);
        assertThat(send(answer.set("answer", "The one in Nairobi.")).statusCode())
                .isEqualTo(302);
        HttpResponse<String> again = send(answer.set("answer", "The one in Mombasa."));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(page(receipt).text()).contains("A reviewer acts next");
    }

    @Test
    void whatHasHappenedIsToldInOrderInTheTimeOfTheEvent() {
        Receipt receipt = asked("Which branch?");
        story.clock.set(TestTime.OPEN.plusSeconds(3600));
        story.information.provideInformation(receipt.accessKey(), "The one in Nairobi.");
        story.clock.set(TestTime.OPEN.plusSeconds(7200));
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());

        assertThat(page(receipt).select("ol.pg-timeline .pg-timeline__what").eachText())
                .containsExactly(
                        "Application received",
                        "Question from a reviewer",
                        "Your answer received",
                        "Decision taken",
                        "Pass sent:");
        assertThat(page(receipt).select("ol.pg-timeline time").last().text()).contains("11:00");
    }

    @Test
    void whoeverWasRefusedIsShownTheOtherWaysAndNobodyElseIs() {
        Receipt refused = story.submit(anApplication().build());
        story.decide(refused.id(), (about, position) -> false);
        Receipt approved = story.submit(anApplication().build());
        story.approveAll(approved.id());

        assertThat(page(refused).select("section[aria-labelledby=ways] a[href*=/processes/]"))
                .hasSize(1);
        assertThat(page(refused).select("section[aria-labelledby=ways] a[href*=/events/]"))
                .isNotEmpty();
        assertThat(page(approved).select("section[aria-labelledby=ways]")).isEmpty();
    }

    private Receipt asked(String question) {
        Receipt receipt = story.submit(anApplication().build());
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), question, Story.REVIEWER);
        return receipt;
    }

    private HttpResponse<String> send(Form form) {
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }

    private Document page(Receipt receipt) {
        return browser.open("/en/applications/" + receipt.accessKey());
    }
}
