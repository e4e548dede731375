package org.pregny.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.desk.DeskStory.inNeedOf;
import static org.pregny.desk.DeskStory.named;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the desk: from a name to a valid pass, or to somebody who may decide. */
@PregnyTest
class DeskPagesTest {

    private static final String CHECK = "form[action$=activation]";

    @Autowired
    DeskStory story;

    @Autowired
    PassOffice passes;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    Browser officer;

    @BeforeEach
    void anOfficerSitsAtTheDesk() {
        officer = signedIn("desk-page-officer");
    }

    @Test
    void fourAnswersAndAPressMakeAPassValid() {
        Pass pass = story.issued();
        Document page = officer.open(path(pass));
        assertThat(page.select(CHECK + " [autofocus]").attr("id")).isEqualTo("documentSeen");

        assertThat(page.select(CHECK + " input[type=radio]").eachAttr("name").stream()
                        .distinct())
                .containsExactly("documentSeen", "nameMatches", "photoMatches");

        HttpResponse<String> done = officer.send(matching(page));

        assertThat(Browser.page(done).text()).contains("The pass is active", "All matches");
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.ACTIVATED);
        assertThat(Browser.page(done).select("form.pg-search [data-scan]")).hasSize(1);
    }

    @Test
    void everythingThatWasNotAnsweredIsSaidAndWhatWasStays() {
        Pass pass = story.issued();
        HttpResponse<String> refused =
                officer.send(Form.in(officer.open(path(pass)), CHECK).set("nameMatches", "false"));

        Document again = Browser.page(refused);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(again.select("#error-summary a").eachAttr("href"))
                .containsExactly("#documentSeen", "#photoMatches")
                .allMatch(at -> again.selectFirst(at) != null);
        assertThat(again.selectFirst("#nameMatches-2").hasAttr("checked")).isTrue();
        assertThat(passes.pass(pass.id())).isEqualTo(pass);
    }

    @Test
    void afterTwoRefusalsThePageAsksForAnotherOfficer() {
        Pass pass = story.issued();
        for (int n = 0; n < 2; n++) {
            Form differs = matching(officer.open(path(pass)))
                    .set("nameMatches", "false")
                    .set("note", "Other family name");
            assertThat(Browser.page(officer.send(differs)).text()).contains("The refusal is written down");
        }
        Document page = officer.open(path(pass));
        assertThat(page.text()).contains("Only an officer who made neither");
        assertThat(officer.send(matching(page)).statusCode()).isEqualTo(422);
        assertThat(officer.send(matching(page).set("supervision", "I am sure.")).statusCode())
                .isEqualTo(409);

        Browser colleague = signedIn("desk-page-colleague");
        HttpResponse<String> done = colleague.send(
                matching(colleague.open(path(pass))).set("supervision", "Married name, certificate seen."));
        assertThat(Browser.page(done).text()).contains("The pass is active", "Other family name", "Married name");
    }

    @Test
    void outsideThePickUpHoursTheOfficerSaysWhy() {
        Pass pass = story.issued();
        story.clock.set(DeskStory.EVENING);
        Document page = officer.open(path(pass));

        HttpResponse<String> without = officer.send(matching(page));
        assertThat(Browser.page(without).select("#error-summary a").eachAttr("href"))
                .containsExactly("#hours");
        HttpResponse<String> with = officer.send(matching(page).set("hours", "LATE_ARRIVAL"));
        assertThat(Browser.page(with).text()).contains("The pass is active", "Arrived late");
    }

    @Test
    void whoCollectsForSomebodyElseHasToHaveSigned() {
        Event open = story.hearing(tree -> tree.putObject("pickupTerms").put("proxy", true));
        Pass pass = story.issued(open);
        assertThat(officer.open(path(story.issued())).select("#proxyName")).isEmpty();
        Form form = matching(officer.open(path(pass))).set("proxyName", "Jo Park");

        assertThat(Browser.page(officer.send(form)).select("#error-summary a").eachAttr("href"))
                .containsExactly("#signatureTyped");
        assertThat(Browser.page(officer.send(form.set("signatureTyped", "Jo Park")))
                        .text())
                .contains("Collected by Jo Park");
    }

    @Test
    void whoNeedsAssistanceStandsFirstAndNobodyReadsWhatFor() {
        Event event = story.hearing(tree -> {});
        story.all(event, anApplication().of(named("Ada Aguirre", "Ada Aguirre"), inNeedOf("A ramp to the podium")));
        Document found = Browser.page(
                officer.send(Form.in(officer.open("/en/desk"), "form.pg-search").set("find", "aguirre")));

        assertThat(found.selectFirst("tbody tr").text()).contains("Assistance: serve first");
        assertThat(found.select("tbody tr").text()).contains("Ada Aguirre").doesNotContain("ramp");
        Document page = officer.open(found.selectFirst("tbody a").attr("href"));
        assertThat(page.text()).contains("Assistance: serve first").doesNotContain("ramp");
    }

    private static Form matching(Document page) {
        return Form.in(page, CHECK)
                .set("documentSeen", "PASSPORT")
                .set("nameMatches", "true")
                .set("photoMatches", "NOT_COMPARED");
    }

    private static String path(Pass pass) {
        return "/en/desk/passes/" + pass.id();
    }

    private Browser signedIn(String name) {
        staff.add(name, "PASS_OFFICER");
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }
}
