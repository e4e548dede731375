package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.print.Camera;
import org.pregny.print.PrintedPage;
import org.pregny.print.VeraPdf;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A kit as a pass officer makes, prints and explains it, and as an organiser reads it. */
@PregnyTest
class KitPagesTest {

    private static final String ENTRIES = "form[action$=entries]";

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    @Autowired
    TestStaff staff;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void twoPressesOfOneFormLeadToOneKit() {
        Browser officer = signedIn("PASS_OFFICER");
        Form form = ordered(officer, "2");

        assertThat(made(officer, form)).isEqualTo(made(officer, form));
        assertThat(send(officer, ordered(officer, "201")).statusCode()).isEqualTo(422);
    }

    @Test
    void theFileHasAFaceForEachNumberAndEveryCodeIsSigned() throws Exception {
        Browser officer = signedIn("PASS_OFFICER");
        String kit = made(officer, ordered(officer, "6"));

        byte[] pdf = officer.fetch(kit + "/passes").body();

        assertThat(VeraPdf.objections(pdf)).isEmpty();
        try (PrintedPage printed = new PrintedPage(pdf)) {
            assertThat(printed.document().getNumberOfPages()).isEqualTo(2);
            assertThat(printed.text())
                    .contains("-1/6", "-6/6", "valid on Wed", "11 October", "only", "Organization", "Show this pass")
                    .doesNotContain("activated");
            List<String> codes = codes(printed, 6);
            assertThat(codes).hasSize(6).doesNotHaveDuplicates().allSatisfy(code -> assertThat(
                            passes.read(code).orElseThrow().type())
                    .isEqualTo(PassType.EMERGENCY_PASS));
        }
        assertThat(officer.open(kit + "/list").select("tbody tr")).hasSize(6);
    }

    @Test
    void aFaultyLineComesBackWithEverythingThatWasTyped() {
        Browser officer = signedIn("PASS_OFFICER");
        String kit = made(officer, ordered(officer, "3"));
        Form form = filled(Form.in(officer.open(kit), ENTRIES), 1, "Jo Park");
        filled(form, 3, "Ana Díaz").set("lastFour-3", "7");

        HttpResponse<String> faulty = send(officer, form);
        assertThat(faulty.statusCode()).isEqualTo(422);
        Form again = Form.in(Browser.page(faulty), ENTRIES);
        assertThat(again.value("name-1")).isEqualTo("Jo Park");
        assertThat(again.value("lastFour-3")).isEqualTo("7");
        assertThat(Browser.page(faulty).select("#lastFour-3-error")).hasSize(1);
        assertThat(officer.open(kit).select(".govuk-tag").eachText()).doesNotContain("Handed out");

        assertThat(Browser.location(send(officer, again.set("lastFour-3", "7788"))))
                .endsWith("?from=1&written");
        Form saved = Form.in(officer.open(kit), ENTRIES);
        assertThat(saved.value("name-3")).isEqualTo("Ana Díaz");
        assertThat(saved.value("time-3")).isEqualTo("09:10");
        assertThat(Browser.location(send(
                        officer,
                        Form.in(officer.open(kit), "form[action$=closing]").set("sure", "true"))))
                .endsWith("?closed");
        assertThat(officer.open(kit).select(".govuk-tag").eachText()).contains("Void", "Handed out");
    }

    @Test
    void aLongListIsTypedTenNumbersAtATimeAndSavingSomeLeavesTheOthers() {
        Browser officer = signedIn("PASS_OFFICER");
        String kit = made(officer, ordered(officer, "12"));

        assertThat(officer.open(kit).select("fieldset")).hasSize(10);
        send(officer, filled(Form.in(officer.open(kit), ENTRIES), 1, "Jo Park"));
        Form second = Form.in(officer.open(kit + "?from=11"), ENTRIES);
        assertThat(Browser.page(send(officer, filled(second, 12, "Ana Díaz").set("by-12", "")))
                        .select("fieldset"))
                .hasSize(2);
        assertThat(Browser.location(send(officer, filled(second, 12, "Ana Díaz"))))
                .endsWith("?from=11&written");

        assertThat(Form.in(officer.open(kit), ENTRIES).value("name-1")).isEqualTo("Jo Park");
        assertThat(Form.in(officer.open(kit + "?from=12"), ENTRIES).value("name-12"))
                .isEqualTo("Ana Díaz");
        assertThat(officer.open(kit + "?from=nonsense").select("fieldset")).hasSize(10);
    }

    @Test
    void anOrganiserReadsAndDoesNothing() {
        Browser officer = signedIn("PASS_OFFICER");
        String kit = made(officer, ordered(officer, "1"));
        Form form = filled(Form.in(officer.open(kit), ENTRIES), 1, "Jo Park");
        Browser organiser = signedIn("ORGANISER");

        assertThat(organiser.open(kit).select("button.govuk-button--warning")).isEmpty();
        assertThat(organiser.open(kit).select("main input, main select, main fieldset"))
                .isEmpty();
        Form theirs = Form.in(organiser.open(kit), "form[action$=sign-out]");
        assertThat(organiser
                        .post(
                                form.action(),
                                "application/x-www-form-urlencoded",
                                filled(theirs, 1, "Jo").urlEncoded())
                        .statusCode())
                .isEqualTo(403);
        assertThat(organiser.fetch(kit + "/passes").statusCode()).isEqualTo(403);
        assertThat(signedIn("GATE").fetch(kit).statusCode()).isEqualTo(403);
        assertThat(send(officer, form).statusCode()).isEqualTo(302);
        assertThat(organiser.open(kit).select("main tbody tr").text()).contains("Jo Park", "Passport …77AB", "M. Rey");
        assertThat(officer.fetch("/en/kits/guessed").statusCode()).isEqualTo(404);
        assertThat(officer.open(kit.replace("/en/", "/ar/")).text()).contains("مجموعة الطوارئ", "سُلّم");
    }

    private static HttpResponse<String> send(Browser browser, Form form) {
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }

    private Form ordered(Browser officer, String size) {
        return Form.in(officer.open("/en/kits"), "form[action$=kits]")
                .set("when", "hearing-2 2017-10-11")
                .set("size", size);
    }

    private static String made(Browser officer, Form form) {
        String location = Browser.location(send(officer, form));
        assertThat(location).endsWith("?made");
        return location.substring(location.indexOf("/en/"), location.indexOf('?'));
    }

    private static Form filled(Form form, int n, String name) {
        return form.set("name-" + n, name)
                .set("organisation-" + n, "A House")
                .set("document-" + n, "PASSPORT")
                .set("lastFour-" + n, "77ab")
                .set("time-" + n, "09:10")
                .set("by-" + n, "M. Rey");
    }

    /** A picture of each quarter of each sheet, as many as there are passes. */
    private static List<String> codes(PrintedPage printed, int passes) throws Exception {
        List<String> codes = new ArrayList<>();
        for (int face = 0; face < passes; face++) {
            BufferedImage sheet = new PDFRenderer(printed.document()).renderImageWithDPI(face / 4, 150);
            int width = sheet.getWidth() / 2;
            int height = sheet.getHeight() / 2;
            int quarter = face % 4;
            codes.add(new Camera(sheet.getSubimage(quarter % 2 * width, quarter / 2 * height, width, height)).reads());
        }
        return codes;
    }

    private Browser signedIn(String role) {
        String name = "kit-" + role.toLowerCase().replace('_', '-');
        staff.add(name, role);
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }
}
