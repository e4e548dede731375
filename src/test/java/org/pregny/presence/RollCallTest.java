package org.pregny.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.application.NeedsEntry;
import org.pregny.application.RepresentativeEntry;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneStory;
import org.pregny.kernel.Language;
import org.pregny.pass.Pass;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a house must be left, somebody calls out who is in it; who must not be named is called by number. */
@PregnyTest
class RollCallTest {

    @Autowired
    Palace palace;

    @Autowired
    RollCall rollCall;

    @Autowired
    RollCallFile files;

    @Autowired
    PhoneStory phones;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Pass seen;
    Pass hidden;

    @BeforeEach
    void twoPeopleAreInside() {
        palace.withSeats(30);
        List<Pass> both = palace.activatedAll(
                aRepresentative("Zawadi Visible", "zawadi@example.org"), aProtectedPerson("Nadia Hidden"));
        seen = named(both, "Zawadi Visible");
        hidden = named(both, "Nadia Hidden");
        palace.itIs("09:30");
        palace.in("pregny-gate", seen);
        palace.in("pregny-gate", hidden);
        palace.in("door-6", hidden);
    }

    @Test
    void everybodyStandsInTheInnermostZoneOnceAndProtectedPeopleByNumberAlone() {
        RollCall.Sheet sheet = rollCall.open(palace.event, RollCallPurpose.EVACUATION, Palace.GUARD);

        assertThat(sheet.people()).isEqualTo(2);
        assertThat(sheet.zones()).extracting(RollCall.Zone::zone).containsExactly("perimeter", "building");
        RollCall.Person outer = sheet.zones().get(0).people().get(0);
        assertThat(outer.name()).isEqualTo("Zawadi Visible");
        assertThat(outer.number()).isEqualTo(seen.printedNumber());
        assertThat(outer.organisation()).startsWith("Org ");
        assertThat(sheet.zones().get(1).people())
                .containsExactly(new RollCall.Person(hidden.printedNumber(), null, null, true));
        assertThat(sheet.zones().get(0).assisted()).isZero();
    }

    @Test
    void whoHasLeftIsNotCalled() {
        palace.out("pregny-gate", seen);
        palace.out("pregny-gate", hidden);

        assertThat(rollCall.open(palace.event, RollCallPurpose.DRILL, Palace.GUARD)
                        .people())
                .isZero();
    }

    @Test
    void eachListThatWasReadIsOnRecordWithItsPurposeAndWithoutNames() {
        rollCall.open(palace.event, RollCallPurpose.DRILL, Palace.GUARD);

        String facts = jdbc.sql("select facts from audit_entry where action = 'presence.rollCallOpened'"
                        + " and facts like :event order by id desc limit 1")
                .param("event", "%" + palace.event.code() + "%")
                .query(String.class)
                .single();
        assertThat(facts).contains("DRILL", "2").doesNotContain("Zawadi");
    }

    @Test
    void staffAtTheGateOpenTheListWithAPurposeAndItNeedsNoNetworkAfterwards() {
        Browser guard = signedIn("inside-guard", "GATE");
        String path = "/en/inside/" + palace.event.code();
        assertThat(guard.open("/en/inside").select("a[href='" + path + "']")).hasSize(1);
        Document counts = guard.open(path);
        assertThat(counts.text()).doesNotContain("Zawadi", seen.printedNumber());
        assertThat(guard.get(path + "?live=1").headers().firstValue("Refresh")).contains("15");
        assertThat(guard.get(path).headers().firstValue("Refresh")).isEmpty();

        HttpResponse<String> answer =
                send(guard, Form.in(counts, "form[action$=roll-call]").set("purpose", "EVACUATION"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Browser.page(answer).text())
                .contains("Zawadi Visible", hidden.printedNumber(), "By number only")
                .doesNotContain("Nadia");
        assertThat(Browser.page(answer).select("th:contains(By number only) .govuk-tag"))
                .hasSize(1);
        assertThat(send(guard, Form.in(counts, "form[action$=roll-call]").set("purpose", "DEVICE_COPY"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(signedIn("inside-reviewer", "REVIEWER").get(path).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theListIsAlsoAFileForTheAssemblyPointThatSaysWhomToHelp() throws IOException {
        byte[] pdf = files.pdf(
                palace.event,
                RollCallPurpose.DRILL,
                rollCall.open(palace.event, RollCallPurpose.DRILL, Palace.GUARD),
                Map.of("perimeter", "Pregny Gate"),
                Language.EN);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " "))
                    .contains("Zawadi Visible", hidden.printedNumber(), "Offer help", "To be helped: 1", "Pregny Gate")
                    .doesNotContain("Nadia");
        }

        Browser guard = signedIn("inside-guard-file", "GATE");
        Document counts = guard.open("/en/inside/" + palace.event.code());
        Document sheet = Browser.page(
                send(guard, Form.in(counts, "form[action$=roll-call]").set("purpose", "DRILL")));
        HttpResponse<String> file = send(guard, Form.in(sheet, "form[action$=file]"));
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(file.body()).startsWith("%PDF-");
    }

    @Test
    void aDeviceAtTheGateKeepsTheListAndAKioskDoesNot() {
        PhoneInHand phone = phones.phoneAt(palace.event.code(), palace.at("pregny-gate"), DeviceProfile.GATE);
        JsonNode answer = PhoneInHand.json(phone.get("inside"));
        assertThat(answer.get("people").asInt()).isEqualTo(2);
        assertThat(answer.get("zones").get(0).get("people").get(0).get("name").asText())
                .isEqualTo("Zawadi Visible");
        assertThat(answer.get("zones").get(1).get("people").get(0).has("name")).isFalse();

        PhoneInHand kiosk = phones.phoneAt(palace.event.code(), palace.at("pregny-gate"), DeviceProfile.KIOSK);
        assertThat(kiosk.get("inside").statusCode()).isEqualTo(403);
    }

    @Test
    void theBoardInTheCorridorShowsFiguresToAnybodyAndNamesNobody() {
        palace.in("room-xix", seen);
        Browser anybody = new Browser(port);
        HttpResponse<String> answer = anybody.get("/en/events/" + palace.event.code() + "/seats");

        assertThat(answer.headers().firstValue("Refresh")).contains("10");
        assertThat(Browser.page(answer).text())
                .contains("Free: 29", "Taken: 1 of 30")
                .doesNotContain("Zawadi", seen.printedNumber());
        assertThat(anybody.get("/en/events/" + palace.event.code() + "/seats?still=1")
                        .headers()
                        .firstValue("Refresh"))
                .isEmpty();
        assertThat(anybody.get("/en/events/" + palace.eventWithoutSeats().code() + "/seats")
                        .statusCode())
                .isEqualTo(404);
    }

    private static RepresentativeEntry aProtectedPerson(String name) {
        RepresentativeEntry open = aRepresentative(name, "nadia@example.org");
        return new RepresentativeEntry(
                open.nameOnId(),
                "",
                open.email(),
                open.documentType(),
                open.documentLastFour(),
                "",
                "no",
                "",
                "",
                "",
                new NeedsEntry("A ramp.", "no", "no", "yes", ""),
                null);
    }

    private static Pass named(List<Pass> passes, String name) {
        return passes.stream()
                .filter(pass -> pass.holder().nameToPrint().equals(name))
                .findFirst()
                .orElseThrow();
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
