package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.anApplication;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.GateStory.GATE;
import static org.pregny.gate.GateStory.MORNING;
import static org.pregny.gate.GateStory.OFFICER;
import static org.pregny.gate.GateStory.assertDenied;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.application.OrganisationEntry;
import org.pregny.desk.PickUpDesk;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Authority;
import org.pregny.pass.Companion;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.pregny.pass.PassState;
import org.pregny.pass.PassType;
import org.pregny.pass.SecondaryPassesUsed;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passes that nobody applies for: for who comes with a representative, and the transferable ones of an organisation. */
@PregnyTest
class CompanionPassesTest {

    private static final String ROOM = "room-xix";

    @Autowired
    GateStory story;

    @Autowired
    PickUpDesk desk;

    @Autowired
    PassOffice passes;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    @Test
    void anAssistantCarriesAPassOfTheirOwnThatIsActivatedLikeAnyOther() {
        Pass of = story.activatedPass();
        Pass pass = desk.accompany(
                of.id(), new Companion(PassType.ASSISTANT_PASS, "Jo Park", DocumentType.PASSPORT, "77AB"), OFFICER);
        story.clock.set(MORNING);

        assertThat(pass.representative()).isNull();
        assertThat(pass.accompanies()).isEqualTo(of.representative());
        assertThat(pass.holder().email()).isEqualTo(of.holder().email());
        assertThat(passes.read(pass.code()).orElseThrow().type()).isEqualTo(PassType.ASSISTANT_PASS);
        assertThat(story.audited(pass)).contains("pass.issued", "pass.sent");
        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.NOT_ACTIVATED);
        desk.activate(pass.id(), DocumentType.PASSPORT, OFFICER);
        assertThat(story.scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(desk.find("jo park")).extracting(Pass::id).contains(pass.id());
        assertThat(desk.companionsOf(of)).extracting(Pass::id).containsExactly(pass.id());
    }

    @Test
    void aSecondaryPassNamesNobodyAndOpensARoomOnlyTogetherWithAPersonalPass() {
        Pass pass = desk.secondary(activatedPassOf("Names Nobody").id(), OFFICER);
        desk.activate(pass.id(), DocumentType.PASSPORT, OFFICER);
        story.clock.set(MORNING);
        ScanResult atTheRoom = story.scan(ROOM, pass, ENTRY);

        assertThat(pass.holder().nameOnId()).isNull();
        assertThat(pass.holder().photo()).isNull();
        assertThat(story.audited(pass)).doesNotContain("pass.sent");
        assertThat(passes.sheetOf(pass.id())).isNotEmpty();
        assertThat(atTheRoom.verdict()).isEqualTo(ScanVerdict.ADMIT_WITH_ATTENTION);
        assertThat(atTheRoom.reason()).isEqualTo(ScanReason.SECONDARY_PASS);
        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.WRONG_GATE);
    }

    @Test
    void anOrganisationHasTwoSecondaryPassesAndALostOneIsReplaced() {
        Pass of = activatedPassOf("Two Secondary Passes");
        Pass first = desk.secondary(of.id(), OFFICER);
        desk.secondary(activatedPassOf("two secondary  passes").id(), OFFICER);

        assertThatThrownBy(() -> desk.secondary(of.id(), OFFICER)).isInstanceOf(SecondaryPassesUsed.class);
        desk.reportLost(first.id(), OFFICER);
        Pass next = passes.replace(first.id(), PassReason.of(PassCause.LOST, Authority.officer(OFFICER)));
        assertThat(next.type()).isEqualTo(PassType.SECONDARY_PASS);
        assertThat(passes.pass(first.id()).state()).isEqualTo(PassState.SUPERSEDED);
        assertThatThrownBy(() -> desk.secondary(of.id(), OFFICER)).isInstanceOf(SecondaryPassesUsed.class);
    }

    @Test
    void theDeskIssuesThemOnThePageOfTheRepresentative() {
        Pass of = activatedPassOf("At the Desk");
        staff.add("companion-officer", "PASS_OFFICER");
        Browser officer = new Browser(port);
        send(
                officer,
                Form.in(officer.open("/en/sign-in"), "form[action$=sign-in]")
                        .set("username", "companion-officer")
                        .set("password", TestStaff.PASSWORD));
        String page = "/en/desk/passes/" + of.id();
        Form form = Form.in(officer.open(page), "form[action$=companions]").set("companionName", "Jo Park");

        HttpResponse<String> faulty = send(officer, form);
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Form.in(Browser.page(faulty), "form[action$=companions]").value("companionName"))
                .isEqualTo("Jo Park");

        form.set("companionType", "CHAPERONE_PASS")
                .set("companionDocument", "PASSPORT")
                .set("lastFour", "77ab");
        String made = Browser.location(send(officer, form));
        assertThat(made).endsWith("?accompanied");
        assertThat(officer.open(made).text()).contains("Jo Park", "Chaperone’s pass", "…77AB");

        String secondary = Browser.location(send(officer, Form.in(officer.open(page), "form[action$=secondary]")));
        assertThat(officer.open(secondary).text())
                .contains("Secondary pass", of.holder().organisationName());
    }

    /** Each story has an organisation of its own: secondary passes are counted for all its applications together. */
    private Pass activatedPassOf(String organisation) {
        OrganisationEntry entry = OrganisationEntry.of(organisation, "KE", "NGO", "ECOSOC", "");
        Pass pass = story.issuedPass(anApplication().by(entry).build());
        return desk.activate(pass.id(), DocumentType.PASSPORT, OFFICER);
    }

    private static HttpResponse<String> send(Browser browser, Form form) {
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }
}
