package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
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

/** How an organisation takes people back on its own pages. */
@PregnyTest
class WithdrawalPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    Browser browser;
    Receipt receipt;

    @BeforeEach
    void twoPeopleHaveApplied() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
        receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void lookingChangesNothingAndTheButtonTakesEverybodyBack(String language) {
        Document ask = browser.open("/" + language + "/applications/" + receipt.accessKey() + "/withdrawal");
        assertThat(ask.text()).contains("Ana Ruiz", "Bo Li").doesNotContain("??");
        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);

        HttpResponse<String> done = send(Form.in(ask, "form[action$=/withdrawal]"));

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(state()).isEqualTo(ApplicationState.WITHDRAWN);
        Document status = browser.open("/" + language + "/applications/" + receipt.accessKey() + "?withdrawn");
        assertThat(status.select("li.pg-status__step--stopped")).hasSize(1);
        assertThat(status.select("a[href*=/withdrawal]")).isEmpty();
        assertThat(status.text()).doesNotContain("??");
    }

    @Test
    void onePersonIsTakenBackByALinkOfTheirOwnAndTwiceDoesNoHarm() {
        Document status = status();
        String link = status.select("tr:contains(Bo Li) a[href*=/withdrawal]").attr("href");
        Form form = Form.in(browser.open(link), "form[action$=/withdrawal]");

        assertThat(send(form).statusCode()).isEqualTo(302);
        assertThat(send(form).statusCode()).isEqualTo(302);

        assertThat(status().select("tr:contains(Bo Li)").text()).contains("Withdrawn");
        assertThat(status().select("tr:contains(Ana Ruiz)").text()).contains("Not decided yet");
        assertThat(status().select("a[href$=/withdrawal]")).isEmpty();
    }

    @Test
    void whoeverComesTooLateIsToldSo() {
        Form form = Form.in(
                browser.open("/en/applications/" + receipt.accessKey() + "/withdrawal"), "form[action$=/withdrawal]");
        story.decide(receipt.id(), (about, position) -> false);

        HttpResponse<String> late = send(form);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Browser.page(late).select(".govuk-error-summary").text()).contains("nobody left to withdraw");
        assertThat(Browser.page(late).select("form[action$=/withdrawal]")).isEmpty();
    }

    @Test
    void aGuessedLinkOrPersonIsNotThere() {
        assertThat(browser.get("/en/applications/guessed/withdrawal").statusCode())
                .isEqualTo(404);
        String other = story.applications
                .caseOf(story.submit(anApplication().build()).id())
                .representatives()
                .get(0)
                .id()
                .toString();
        Form form = Form.in(
                        browser.open("/en/applications/" + receipt.accessKey() + "/withdrawal"),
                        "form[action$=/withdrawal]")
                .set("person", other);

        assertThat(send(form).statusCode()).isEqualTo(404);
        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);
    }

    private HttpResponse<String> send(Form form) {
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }

    private Document status() {
        return browser.open("/en/applications/" + receipt.accessKey());
    }

    private ApplicationState state() {
        return story.applications.caseOf(receipt.id()).application().state();
    }
}
