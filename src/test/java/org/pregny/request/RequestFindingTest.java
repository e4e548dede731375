package org.pregny.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has lost the link to a request gets it again at its contact’s address, and nobody learns more than that. */
class RequestFindingTest extends RequestStories {

    @LocalServerPort
    int port;

    @Autowired
    Mails mails;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void theLinkIsMailedToTheContactHoweverTheNumberIsTyped(String language) {
        AccreditationRequest request = tale.aRequest(
                round, RequestStory.anOrganisation(), Language.ofTag(language).orElseThrow());

        HttpResponse<String> answer =
                ask(language, request.number().toLowerCase(), request.email().toUpperCase());

        assertThat(answer.statusCode()).isEqualTo(302);
        Document letter = mails.html("requestLink", request.email());
        assertThat(letter.text()).contains(request.number()).doesNotContain("??");
        String link = letter.select("a[href*=/requests/]").attr("href");
        assertThat(link).endsWith(tale.desk.accessKey(request.id()));
    }

    @Test
    void theAnswerIsTheSameWhetherThereIsSuchARequestOrNot() {
        AccreditationRequest request = tale.aRequest(round);
        List<HttpResponse<String>> answers = List.of(
                ask("en", request.number(), request.email()),
                ask("en", request.number(), "somebody-else@example.org"),
                ask("en", "R-ZZZZZZZZ", request.email()));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/requests/find?asked");
        });
        assertThat(tale.letters(request.id()).stream().filter("requestLink"::equals))
                .hasSize(1);
        assertThat(new Browser(port).open("/ar/requests/find?asked").select("#asked"))
                .isNotEmpty();
    }

    @Test
    void aNumberIsAskedForAFewTimesAnHourOnly() {
        AccreditationRequest request = tale.aRequest(round);
        for (int i = 0; i < 5; i++) {
            ask("en", request.number(), "guess-" + i + "@example.org");
        }

        assertThat(ask("en", request.number(), request.email()).statusCode()).isEqualTo(429);
        assertThat(tale.letters(request.id())).doesNotContain("requestLink");
    }

    @Test
    void whatWasTypedWronglyStaysAndIsSaidAtItsField() {
        HttpResponse<String> answer = ask("en", "", "no address");

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Browser.page(answer);
        assertThat(page.select("#number-error, #email-error")).hasSize(2);
        assertThat(page.select("#email").val()).isEqualTo("no address");
    }

    private HttpResponse<String> ask(String language, String number, String email) {
        Browser browser = new Browser(port);
        return browser.submit(Form.in(browser.open("/" + language + "/requests/find"), "form#find")
                .set("number", number)
                .set("email", email));
    }
}
