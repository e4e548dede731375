package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.GateStory.GATE;
import static org.pregny.gate.GateStory.MORNING;
import static org.pregny.gate.GateStory.assertDenied;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On the pages: an officer blocks a pass, an organiser decides, and the guard learns no reason. */
@PregnyTest
class DeskBlockTest {

    @Autowired
    GateStory story;

    @Autowired
    PassOffice passes;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    Pass pass;
    Browser officer;

    @BeforeEach
    void anActivePassIsOpenAtTheDesk() {
        pass = story.activatedPass();
        officer = signedIn("block-officer", "PASS_OFFICER");
    }

    @Test
    void aBlockNeedsACauseAndWhatWasTypedStays() {
        HttpResponse<String> answer = send(officer, suspension().set("note", "Seen with two people."));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document again = Browser.page(answer);
        assertThat(again.selectFirst("#note").text()).isEqualTo("Seen with two people.");
        assertThat(again.select("#suspensionCause-error")).hasSize(1);
        assertThat(passes.pass(pass.id())).isEqualTo(pass);
    }

    @Test
    void aBlockedPassIsDecidedByAnOrganiserAndTheGuardIsToldToCallTheSupervisor() {
        story.clock.set(MORNING);
        send(officer, suspension().set("suspensionCause", "MISUSE").set("note", "Seen with two people."));
        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.SUSPENDED);
        assertThat(officer.open(path()).select("form.pg-decision")).isEmpty();

        Browser organiser = signedIn("block-organiser", "ORGANISER");
        Document page = organiser.open("/en/revocations");
        assertThat(page.text()).contains(pass.printedNumber(), "Misuse of the pass", "Seen with two people.");
        HttpResponse<String> answer = send(
                organiser,
                Form.in(page, "section:contains(" + pass.printedNumber() + ") form")
                        .set("outcome", "REVOKED"));

        assertThat(Browser.location(answer)).endsWith("/revocations?REVOKED");
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.REVOKED);
        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.REVOKED);
        assertThat(officer.open(path()).select("#history + table tbody tr")).hasSize(4);
    }

    @Test
    void aLostPassIsDeadAtOnceAndCanBeReplaced() {
        story.clock.set(MORNING);
        send(officer, Form.in(officer.open(path()), "form[action$=loss]"));
        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.REVOKED, ScanReason.LOST);

        Form replacement = Form.in(officer.open(path()), "form[action$=replacement]");
        send(officer, replacement.set("cause", "LOST").set("grounds", "Left in a taxi."));
        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.REVOKED, ScanReason.LOST);

        Browser colleague = signedIn("block-colleague", "PASS_OFFICER");
        send(colleague, Form.in(colleague.open(path()), "form[action$=agreed]"));
        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.SUPERSEDED);
        assertThat(officer.open(path()).select("#versions + ol li")).hasSize(2);
    }

    private Form suspension() {
        return Form.in(officer.open(path()), "form[action$=suspension]");
    }

    private String path() {
        return "/en/desk/passes/" + pass.id();
    }

    private static HttpResponse<String> send(Browser browser, Form form) {
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }

    private Browser signedIn(String name, String role) {
        staff.add(name, role);
        Browser browser = new Browser(port);
        send(
                browser,
                Form.in(browser.open("/en/sign-in"), "form[action$=sign-in]")
                        .set("username", name)
                        .set("password", TestStaff.PASSWORD));
        return browser;
    }
}
