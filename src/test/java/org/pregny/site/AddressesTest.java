package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses as people shorten and break them, and as programs look whether they are there. */
@PregnyTest
@AnyDatabase
class AddressesTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    private Browser browser;
    private Receipt receipt;

    @BeforeEach
    void somebodyApplied() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
        receipt = story.submit(anApplication().build());
    }

    @ParameterizedTest
    @CsvSource({"/en,/en/", "/ar?a=1,/ar/?a=1", "/status,/fr/status"})
    void aLanguageWithoutASlashAndAPageWithoutALanguageLeadOn(String typed, String led) {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> answer = send(method, typed, "Accept-Language", "fr");
            assertThat(answer.statusCode()).as(method).isEqualTo(302);
            assertThat(Browser.location(answer)).as(method).endsWith(led);
        }
        assertThat(browser.get("/xx").statusCode()).isEqualTo(302);
    }

    @Test
    void thePageOfABrokenAddressStaysInItsLanguageAndCanBeReadInAnother() {
        HttpResponse<String> answer = browser.get("/ar/no-such-page?a=1", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Browser.page(answer);
        assertThat(page.select("main a, footer a")).isNotEmpty().allSatisfy(link -> assertThat(link.attr("href"))
                .startsWith("/ar/"));
        assertThat(page.select("header a[hreflang=fr]").attr("href")).startsWith("/fr/no-such-page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/withdrawal?person=nobody",
                "/withdrawal?person=%00",
                "/substitution?person=nobody",
                "/substitution?person=",
                "/substitution",
                "/change?person=nobody",
                "/visa/nobody",
                "/documents/nothing",
                "/letters/nothing/letter.eml",
                "/receipts/nothing/receipt.json",
                "/nothing"
            })
    void aBrokenAddressIsACleanPageThatSaysSo(String path) {
        HttpResponse<String> answer = browser.get(mine(path));

        assertThat(answer.statusCode()).as(path).isIn(400, 404);
        assertThat(Browser.page(answer).select("h1")).as(path).hasSize(1);
        assertThat(answer.body()).doesNotContain("??", "Exception", "UUID");
        assertThat(send("HEAD", mine(path)).statusCode()).isEqualTo(answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/withdrawal", "/change", "/documents", "/receipts", "/letters", "/delegation"})
    void aProgramThatOnlyLooksGetsTheSameAnswerWithoutThePage(String path) {
        HttpResponse<String> head = send("HEAD", mine(path));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    }

    @Test
    void aFormThatNamesNobodyChangesNothing() {
        Form form = Form.in(browser.open(mine("/withdrawal")), "form[action$=/withdrawal]")
                .set("person", "nobody");

        assertThat(browser.send(form).statusCode()).isEqualTo(404);
        assertThat(story.applications.caseOf(receipt.id()).withdrawable()).hasSize(1);
    }

    @Test
    void programsGetAProblemDocumentForTheSame() {
        for (String path : List.of("/api/v1/nothing", "/api/v1/applications")) {
            HttpResponse<String> answer = browser.get(path);

            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    private String mine(String path) {
        return "/en/applications/" + receipt.accessKey() + path;
    }

    private HttpResponse<String> send(String method, String path, String... headers) {
        return browser.send(browser.request(path, headers).method(method, BodyPublishers.noBody()));
    }
}
