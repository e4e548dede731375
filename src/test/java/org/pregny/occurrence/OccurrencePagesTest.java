package org.pregny.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.occurrence.Gatehouse.NATIONS;
import static org.pregny.occurrence.Gatehouse.PREGNY;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.gate.ScanConcern;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.pass.Pass;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who looks at what was doubtful at the gates finds it, reads it and settles it on pages. */
@PregnyTest
@AnyDatabase
class OccurrencePagesTest {

    @Autowired
    Gatehouse house;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    Pass pass;
    Browser officer;

    @BeforeEach
    void onePassWasLetInAtTwoGates() {
        pass = house.aPass();
        house.itIs("09:30:00");
        house.tell(house.twice(house.admitted(pass, NATIONS, "09:04:00"), house.admitted(pass, PREGNY, "09:00:00")));
        officer = signedIn("occurrence-officer", "PASS_OFFICER");
    }

    @Test
    void theListLeadsToACaseThatIsSettledWithAnOutcomeAndANote() {
        String path = "/en/occurrences/" + house.onlyCase().id();
        assertThat(officer.open("/en/occurrences").select("a[href='" + path + "']"))
                .hasSize(1);
        Document page = officer.open(path);
        assertThat(page.text()).contains(pass.printedNumber(), "Pregny Gate");

        HttpResponse<String> empty = send(Form.in(page, "form[action='" + path + "']"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Browser.page(empty).select("#error-summary a[href='#outcome']"))
                .hasSize(1);
        HttpResponse<String> noNote =
                send(Form.in(page, "form[action='" + path + "']").set("outcome", "NOTHING_WRONG"));
        assertThat(noNote.statusCode()).isEqualTo(422);
        assertThat(Browser.page(noNote).select("input[value=NOTHING_WRONG][checked]"))
                .hasSize(1);

        HttpResponse<String> done = send(Form.in(page, "form[action='" + path + "']")
                .set("outcome", "NOTHING_WRONG")
                .set("note", "One person, two phones at one gate."));
        assertThat(Browser.location(done)).endsWith("/en/occurrences?settled");
        assertThat(officer.open(path).text()).contains("One person, two phones at one gate.", "occurrence-officer");
        assertThat(house.unsettled()).isEmpty();
    }

    @Test
    void theReasonThatADeviceOfferedIsToldInWordsAndOneThatSomebodyWroteAsItIs() {
        house.tell(override("officer-2: ESCORTED"));
        house.tell(override("officer-3: The printer was down"));
        Occurrence overridden = house.unsettled().stream()
                .filter(one -> one.kind() == ScanConcern.Kind.UNVERIFIED_OVERRIDE)
                .findFirst()
                .orElseThrow();

        assertThat(officer.open("/en/occurrences/" + overridden.id()).text())
                .contains("officer-2: Escorted by staff", "officer-3: The printer was down")
                .doesNotContain("ESCORTED");
    }

    private ScanConcern override(String remark) {
        ScanResult refused = house.result(pass, PREGNY, "09:10:00", ScanVerdict.ALREADY_INSIDE);
        return ScanConcern.of(ScanConcern.Kind.UNVERIFIED_OVERRIDE, house.event.code(), refused)
                .noting(remark);
    }

    @Test
    void whoSettlesSecondIsTold() {
        String path = "/en/occurrences/" + house.onlyCase().id();
        Form late = Form.in(officer.open(path), "form[action='" + path + "']")
                .set("outcome", "NOTHING_WRONG")
                .set("note", "Late.");
        send(late);

        assertThat(send(late).statusCode()).isEqualTo(409);
    }

    @Test
    void theMinutesOfAWayAreSaidOnAPageAndTheCaseGoesByThem() {
        String walking = "/en/occurrences/walking";
        Document page = officer.open(walking);
        HttpResponse<String> faulty = send(Form.in(page, "form[action$=walking]")
                .set("from", PREGNY)
                .set("to", PREGNY)
                .set("minutes", "x"));
        assertThat(Browser.page(faulty).select("#error-summary a")).hasSize(2);

        HttpResponse<String> kept = send(Form.in(page, "form[action$=walking]")
                .set("from", PREGNY)
                .set("to", NATIONS)
                .set("minutes", "12"));
        assertThat(Browser.location(kept)).endsWith("walking?said");
        assertThat(officer.open("/en/occurrences/" + house.onlyCase().id()).text())
                .contains("Not possible: the way takes 12 minutes.");
    }

    @Test
    void theBookIsForPassOfficersAndOrganisersOnly() {
        String path = "/en/occurrences/" + house.onlyCase().id();
        Browser guard = signedIn("occurrence-guard", "GATE");
        assertThat(guard.get(path).statusCode()).isEqualTo(403);
        assertThat(guard.get(path + "/photo").statusCode()).isEqualTo(403);
        assertThat(officer.get("/en/occurrences/no-such-case").statusCode()).isEqualTo(404);
        assertThat(signedIn("occurrence-organiser", "ORGANISER").get(path).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> send(Form form) {
        return officer.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }

    private Browser signedIn(String name, String role) {
        staff.add(name, role);
        Browser browser = new Browser(port);
        Form form = Form.in(browser.open("/en/sign-in"), "form[action$=sign-in]")
                .set("username", name)
                .set("password", TestStaff.PASSWORD);
        browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
        return browser;
    }
}
