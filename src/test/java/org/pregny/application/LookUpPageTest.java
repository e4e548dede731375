package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way back for whoever has lost the link: number and code, and no hint for anybody who guesses. */
@PregnyTest
class LookUpPageTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** Each test begins when what the one before it has failed at is forgotten. */
    private static int quarters;

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    Mails mails;

    Browser browser;
    Receipt receipt;

    @BeforeEach
    void somebodyHasApplied() {
        quarters += 2;
        story.clock.set(TestTime.OPEN.plus(QUARTER.multipliedBy(quarters)));
        browser = new Browser(port);
        receipt = story.submit(anApplication()
                .from("lost-" + System.nanoTime() + "@example.org")
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void numberAndCodeLeadToTheApplicationHoweverTheyAreTyped(String language) {
        String code = code();
        String loosely = code.substring(0, 4).toLowerCase() + "-" + code.substring(4, 8) + " " + code.substring(8);

        HttpResponse<String> found = lookUp(language, " " + receipt.number().toLowerCase(), loosely);

        assertThat(found.statusCode()).isEqualTo(302);
        assertThat(found.headers().firstValue("Location").orElseThrow()).endsWith(receipt.accessKey());
        assertThat(browser.open("/" + language + "/status").text()).doesNotContain("??");
    }

    @Test
    void theLetterThatConfirmsTheReceiptBringsTheCode() {
        String email = story.applications.caseOf(receipt.id()).application().contactEmail();

        assertThat(mails.html("applicationReceived", email).text()).contains(code());
    }

    @Test
    void anUnknownNumberAndAWrongCodeAreAnsweredAlike() {
        HttpResponse<String> wrong = lookUp("en", receipt.number(), "AAAA-AAAA-AAAA");
        HttpResponse<String> unknown = lookUp("en", "NOSUCHNO", code());
        HttpResponse<String> nothing = lookUp("en", "", "");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Browser.page(wrong).select("main").text())
                .isEqualTo(Browser.page(unknown).select("main").text());
    }

    @Test
    void whoeverGuessesTooOftenWaitsEvenWithTheRightCode() {
        for (int i = 0; i < 10; i++) {
            assertThat(lookUp("en", receipt.number(), "AAAA-AAAA-AAA" + i).statusCode())
                    .isEqualTo(422);
        }

        assertThat(lookUp("en", receipt.number(), code()).statusCode()).isEqualTo(429);
        story.clock.set(story.clock.instant().plus(QUARTER));
        assertThat(lookUp("en", receipt.number(), code()).statusCode()).isEqualTo(302);
    }

    private String code() {
        return story.applications.statusCode(receipt.id());
    }

    private HttpResponse<String> lookUp(String language, String number, String code) {
        Form form = Form.in(browser.open("/" + language + "/status"), "form[action$=/status]");
        form.set("number", number).set("code", code);
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }
}
