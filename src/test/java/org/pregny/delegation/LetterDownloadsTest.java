package org.pregny.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever holds the link to an application gets its letters again as they were sent, and nobody else's. */
@PregnyTest
@AnyDatabase
class LetterDownloadsTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    Browser browser;
    Receipt receipt;

    @BeforeEach
    void twoAreApproved() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
        receipt = approved();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void theStatusPageLeadsToAllOfThem(String language) {
        Document status = browser.open("/" + language + "/applications/" + receipt.accessKey());
        Document letters = browser.open(status.select("a[href$=/letters]").attr("href"));

        assertThat(letters.select("a[href$=letter.eml]")).hasSize(4);
        assertThat(letters.text()).doesNotContain("??");
    }

    @Test
    void aFileIsTheLetterByteByByteAndNoCacheKeepsIt() {
        UUID decision = letter("decisionTaken", receipt);
        HttpResponse<byte[]> file = browser.fetch(path(receipt, decision));

        byte[] sent = jdbc.sql("select content from mail_message where mail_id = :id")
                .param("id", decision)
                .query((row, n) -> row.getBytes("content"))
                .single();
        assertThat(file.body()).isEqualTo(sent);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"letter-" + receipt.number() + ".eml\"");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("message/rfc822");
    }

    @Test
    void aLetterOfAnotherApplicationOrBehindAGuessedLinkIsNotThere() {
        UUID theirs = letter("decisionTaken", approved());

        assertThat(browser.get(path(receipt, theirs)).statusCode()).isEqualTo(404);
        assertThat(browser.get(path(receipt, UUID.randomUUID())).statusCode()).isEqualTo(404);
        assertThat(browser.get("/en/applications/guessed/letters").statusCode()).isEqualTo(404);
    }

    private Receipt approved() {
        Receipt one = story.submit(anApplication()
                .of(aRepresentative(), aGroundsPassHolder("GENEVA", "2018-12-31"))
                .build());
        story.approveAll(one.id());
        story.runDueJobs(one.id());
        return one;
    }

    private UUID letter(String template, Receipt one) {
        return jdbc.sql("select id from outgoing_mail where case_id = :id and template = :template")
                .param("id", one.id().uuid())
                .param("template", template)
                .query(UUID.class)
                .single();
    }

    private static String path(Receipt one, UUID letter) {
        return "/en/applications/" + one.accessKey() + "/letters/" + letter + "/letter.eml";
    }
}
