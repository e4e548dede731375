package org.pregny.desk;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A lost pass is dead at once, and nobody alone makes another. */
@PregnyTest
class LossReplacementTest {

    @Autowired
    DeskStory story;

    @Autowired
    PassOffice passes;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    Browser officer;
    Browser colleague;
    Pass pass;

    @BeforeEach
    void somebodyHasLostAPass() {
        officer = signedIn("loss-officer", "PASS_OFFICER");
        colleague = signedIn("loss-colleague", "PASS_OFFICER");
        pass = story.issued();
    }

    @Test
    void anotherOfficerAgreesOnThePageOfThePassAndTheNewOneIsThere() {
        HttpResponse<String> asked = ask();
        assertThat(Browser.page(asked).text()).contains("The lost pass opens nothing any more", "Left in a taxi");
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.LOST);
        assertThat(passes.successorOf(pass.id())).isEmpty();

        HttpResponse<String> alone = agree(officer);
        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(passes.successorOf(pass.id())).isEmpty();

        HttpResponse<String> done = agree(colleague);
        Pass next = passes.successorOf(pass.id()).orElseThrow();
        assertThat(Browser.page(done).text()).contains("This is the new pass", next.printedNumber());
        assertThat(next.state()).isEqualTo(PassState.ISSUED);
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.SUPERSEDED);
        assertThat(officer.open(path()).select("form[action$=agreed]")).isEmpty();
    }

    @Test
    void anOrganiserAgreesAmongSecondOpinionsAndReadsNoName() {
        ask();
        Browser organiser = signedIn("loss-organiser", "ORGANISER");
        Document page = organiser.open("/en/opinions");
        assertThat(page.text())
                .contains("Replace a lost pass", pass.printedNumber())
                .doesNotContain(pass.holder().nameOnId());
        assertThat(page.select("a[href*=/desk/]")).isEmpty();
    }

    @Test
    void whoWorksAtTheDeskReadsNothingThatIsAskedOfReviewers() {
        Document page = colleague.open("/en/opinions");

        assertThat(page.text()).doesNotContain("Admit a late application");
    }

    @Test
    void forALostPassTheOfficerSaysHowAndASpoiltOneIsExchangedAtOnce() {
        HttpResponse<String> unsaid = officer.send(form().set("cause", "LOST"));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(Browser.page(unsaid).select("#error-summary a").eachAttr("href"))
                .containsExactly("#grounds");
        assertThat(passes.pass(pass.id())).isEqualTo(pass);

        HttpResponse<String> spoilt = officer.send(form().set("cause", "SPOILT"));
        assertThat(Browser.page(spoilt).text()).contains("This is the new pass");
    }

    private HttpResponse<String> ask() {
        return officer.send(form().set("cause", "LOST").set("grounds", "Left in a taxi; I have seen her passport."));
    }

    private HttpResponse<String> agree(Browser browser) {
        return browser.send(Form.in(browser.open(path()), "form[action$=agreed]"));
    }

    private Form form() {
        return Form.in(officer.open(path()), "form[action$=replacement]");
    }

    private String path() {
        return "/en/desk/passes/" + pass.id();
    }

    private Browser signedIn(String name, String role) {
        staff.add(name, role);
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }
}
