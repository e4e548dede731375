package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.pregny.application.Receipt;
import org.pregny.kernel.Actor;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever applied reports a pass as lost on the private page of the application. */
@PregnyTest
class LossPagesTest {

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    @Autowired
    PassControl control;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Browser browser;
    Receipt receipt;

    @BeforeEach
    void twoPeopleHavePasses() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
        receipt = approved();
    }

    @Test
    void aPassIsChosenConfirmedAndDeadAtOnceAndLettersConfirmIt() {
        Pass pass = passesOf(receipt).get(0);
        Document status = browser.open("/en/applications/" + receipt.accessKey());
        String link = status.selectFirst("a[href$=loss]").attr("href");

        Document confirm = Browser.page(
                send(Form.in(browser.open(link), "form[action$=loss]").set("pass", pass.number())));
        assertThat(confirm.text()).contains(pass.printedNumber(), pass.holder().nameToPrint());
        assertThat(passes.pass(pass.id()).isLive()).isTrue();
        HttpResponse<String> done = send(Form.in(confirm, "form[action$=confirmation]"));

        assertThat(Browser.location(done)).endsWith("/loss?reported");
        assertThat(browser.open(Browser.location(done)).text())
                .contains("reported lost")
                .doesNotContain(pass.printedNumber());
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.LOST);
        assertThat(control.historyOf(pass.id()))
                .last()
                .extracting(change -> change.reason().by().role())
                .isEqualTo(Authority.Role.ORGANISATION);
        assertThat(recipients(pass)).hasSize(2).contains(pass.holder().email());
        assertThat(passesOf(receipt).get(1).isLive()).isTrue();
    }

    @Test
    void aSecondReportOfTheSamePassFindsNothingToReport() {
        Pass pass = passesOf(receipt).get(0);
        Form confirmation = Form.in(confirmPage(pass.number()), "form[action$=confirmation]");

        send(confirmation);
        HttpResponse<String> again = send(confirmation);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(recipients(pass)).hasSize(2);
    }

    @Test
    void aPassOfAnotherApplicationCannotBeReported() {
        Pass theirs = passesOf(approved()).get(0);
        Form form = Form.in(browser.open(path()), "form[action$=loss]").set("pass", theirs.number());
        assertThat(send(form).statusCode()).isEqualTo(422);

        Form forged = Form.in(confirmPage(passesOf(receipt).get(0).number()), "form[action$=confirmation]")
                .set("pass", theirs.number());

        assertThat(send(forged).statusCode()).isEqualTo(409);
        assertThat(passes.pass(theirs.id()).isLive()).isTrue();
    }

    @Test
    void theOfficerAtTheDeskReplacesIt() {
        Pass pass = passesOf(receipt).get(0);
        send(Form.in(confirmPage(pass.number()), "form[action$=confirmation]"));

        Pass next = passes.replace(
                pass.id(), PassReason.of(PassCause.LOST, Authority.officer(Actor.staff("registration"))));

        assertThat(next.state()).isEqualTo(PassState.ISSUED);
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.SUPERSEDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void thePagesAreThereInEveryLanguage(String language) {
        Document page = browser.open("/" + language + "/applications/" + receipt.accessKey() + "/loss");
        Document confirm = Browser.page(send(Form.in(page, "form[action$=loss]")
                .set("pass", passesOf(receipt).get(0).number())));

        assertThat(page.text() + confirm.text()).doesNotContain("??");
    }

    private Document confirmPage(String number) {
        return Browser.page(
                send(Form.in(browser.open(path()), "form[action$=loss]").set("pass", number)));
    }

    private String path() {
        return "/en/applications/" + receipt.accessKey() + "/loss";
    }

    private Receipt approved() {
        Receipt made = story.submit(anApplication()
                .of(aRepresentative(), aRepresentative("Bo Li", "bo@example.org"))
                .build());
        story.approveAll(made.id());
        story.runDueJobs(made.id());
        return made;
    }

    private List<Pass> passesOf(Receipt of) {
        return passes.passesOf(of.id());
    }

    private List<String> recipients(Pass pass) {
        return jdbc.sql("select recipient from outgoing_mail where letter_key like :key")
                .param("key", "passLost/" + pass.id() + "/%")
                .query(String.class)
                .list();
    }

    private HttpResponse<String> send(Form form) {
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }
}
