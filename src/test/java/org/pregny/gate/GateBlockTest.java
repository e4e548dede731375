package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.GateStory.GATE;
import static org.pregny.gate.GateStory.MORNING;
import static org.pregny.gate.GateStory.assertDenied;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.pass.Revocation;
import org.pregny.pass.RevocationDesk;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A guard blocks at once what is held out at the gate; an organiser decides what becomes of it. */
@PregnyTest
class GateBlockTest {

    @Autowired
    GateStory story;

    @Autowired
    PassOffice passes;

    @Autowired
    RevocationDesk revocations;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    Pass pass;
    Browser guard;

    @BeforeEach
    void aGuardStandsAtTheGate() {
        pass = story.activatedPass();
        story.clock.set(MORNING);
        guard = signedIn("block-guard", "GATE");
    }

    @Test
    void theVerdictLeadsToAPageThatBlocksThePassAtOnceWithACause() {
        Document verdict = scanned();
        String link = verdict.selectFirst(".pg-verdict a[href$=block]").attr("href");

        HttpResponse<String> faulty = send(guard, Form.in(guard.open(link), "form[action$=block]"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Browser.page(faulty).select("#suspensionCause-error")).hasSize(1);
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.ACTIVATED);

        HttpResponse<String> answer = send(
                guard,
                Form.in(guard.open(link), "form[action$=block]")
                        .set("suspensionCause", "IDENTITY_IN_DOUBT")
                        .set("note", "The photo shows somebody else."));

        assertThat(Browser.location(answer)).endsWith("/gates/" + GATE + "?blocked");
        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.SUSPENDED);
        Revocation proposed = revocations.open().stream()
                .filter(one -> one.passes().contains(pass.id()))
                .findFirst()
                .orElseThrow();
        assertThat(proposed.reason().by().actor().name()).isEqualTo("block-guard");
        assertThat(proposed.reason().note()).isEqualTo("The photo shows somebody else.");
    }

    @Test
    void aGateKnowsNothingOfAPassThatNobodyHeldOutThere() {
        assertThat(guard.get("/en/gates/" + GATE + "/passes/" + pass.id() + "/block")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsNoGuardBlocksNothing() {
        scanned();
        Browser reviewer = signedIn("block-reviewer", "REVIEWER");

        assertThat(reviewer.get("/en/gates/" + GATE + "/passes/" + pass.id() + "/block")
                        .statusCode())
                .isEqualTo(403);
    }

    private Document scanned() {
        return Browser.page(send(
                guard,
                Form.in(guard.open("/en/gates/" + GATE), "form[action$=scans]")
                        .set("code", pass.code())
                        .set("nonce", UUID.randomUUID().toString())));
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
