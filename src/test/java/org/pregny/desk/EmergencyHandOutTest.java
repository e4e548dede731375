package org.pregny.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.pass.EmergencyKit;
import org.pregny.pass.EmergencyKits;
import org.pregny.pass.KitOrder;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While the system is up, an emergency pass is written down at the desk; every print of a pass is, too. */
@PregnyTest
class EmergencyHandOutTest {

    @Autowired
    DeskStory story;

    @Autowired
    EmergencyKits kits;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    Browser officer;

    @BeforeEach
    void anOfficerHasAKit() {
        staff.add("kit-desk-officer", "PASS_OFFICER");
        officer = new Browser(port).signIn("kit-desk-officer", TestStaff.PASSWORD);
    }

    @Test
    void whoGetsAnEmergencyPassIsWrittenDownOnceAndOnItsDay() {
        Event event = story.hearing(tree -> {});
        EmergencyKit kit = kits.make(
                new KitOrder(
                        event.code(),
                        LocalDate.parse("2017-10-11"),
                        2,
                        Language.EN,
                        UUID.randomUUID().toString()),
                DeskStory.OFFICER);
        PassId pass = kits.numbersOf(kit).get(0).pass();
        String page = "/en/desk/passes/" + pass;
        Form form = form(page)
                .set("holderName", "Jo Park")
                .set("holderOrganisation", "Pamoja")
                .set("holderDocument", "PASSPORT")
                .set("holderLastFour", "77ab");
        assertThat(officer.open(page).select("form[action$=activation]")).isEmpty();
        assertThat(officer.send(form).statusCode()).isEqualTo(409);

        story.clock.set(DeskStory.MORNING);
        HttpResponse<String> faulty = officer.send(form(page).set("holderName", "Jo Park"));
        assertThat(Browser.page(faulty).select("#error-summary a").eachAttr("href"))
                .containsExactly("#holderOrganisation", "#holderDocument", "#holderLastFour");
        assertThat(Browser.page(officer.send(form)).text()).contains("Handed to Jo Park");
        assertThat(kits.numbersOf(kit).get(0).entry().handOut().lastFour()).isEqualTo("77AB");
        assertThat(officer.send(form).statusCode()).isEqualTo(409);
    }

    @Test
    void thePageOfAPassTellsWhoPrintedItAndOnWhat() {
        Pass pass = story.issued();
        String page = "/en/desk/passes/" + pass.id();
        assertThat(officer.open(page).text()).doesNotContain("Printed so far");

        officer.fetch("/en/printing/passes/" + pass.id() + "?format=card");
        officer.fetch("/en/printing/passes/" + pass.id() + "/text");
        assertThat(officer.open(page).text()).contains("Printed so far", "Plain text", "(kit-desk-officer)");
    }

    private Form form(String page) {
        return Form.in(officer.open(page), "form[action$=hand-out]");
    }
}
