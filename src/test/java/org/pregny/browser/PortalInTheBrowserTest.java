package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.AnyDatabase;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The applicant’s portal in a real browser, 320 px wide: every page in every language, and what goes wrong on the way. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class PortalInTheBrowserTest {

    private static final String HEAD = "Name\tE-mail\tDocument\tLast four\tGrounds pass\tIssued in\tValid until\n";
    private static final int SMALL = 320;
    private static final int PAPER = 794;

    static Chromium chromium;
    static String axe;

    @LocalServerPort
    int port;

    @Autowired
    PortalWalk walk;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        axe = PortalVisit.axe();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void theWholeWayIsRightInEveryLanguage(Language language) {
        try (BrowserContext context = context(SMALL, true)) {
            PortalVisit visit = visit(context, language, true);
            visit.begin();
            visit.organisation("Coalition " + UUID.randomUUID());
            visit.person();
            visit.page.locator("a[href$='/remove']").click();
            visit.look();
            visit.paste(HEAD + "王小明\twang@example.org\tPassport\t4711\nNobody\tnone\t?\t1\tyes\t\t04/05/2018\n");
            assertThat(visit.page.locator("#error-summary a").count()).isEqualTo(5);
            visit.shoot("sheet");
            visit.open("/people/sheet/discard");
            visit.look();
            visit.open("/people/sheet/rows");
            visit.press("button[value=take]");
            visit.open("/group");
            visit.page.locator("#needs-of-people a >> nth=0").click();
            visit.look();
            visit.page.locator("input[type=checkbox] >> nth=0").check();
            visit.save();

            assertThat(visit.submit()).matches("[A-Z0-9]{8}");
            visit.page.click("#status");
            visit.look();
            visit.go("/portal");
            visit.look();
            visit.go("/portal/organisations");
            visit.look();
            visit.wrong("form[id^=invite-]");
            visit.go("/portal");
            visit.press("form#sign-out button");
            visit.go("/portal/sign-in");
            visit.look();
            visit.go(walk.link().substring(3));
            visit.look();
        }
    }

    @Test
    void aDelegationOfTwentyWithFiveBadRowsComesInWithoutJavaScript() {
        try (BrowserContext context = context(SMALL, false)) {
            PortalVisit visit = visit(context, Language.FR, false);
            visit.begin();
            visit.organisation("Pamoja Migrants Network");
            visit.paste(HEAD + people(15) + "A\tnone\tPasseport\t1111\n\tb@example.org\tPasseport\t1112\n"
                    + "C\tc@example.org\tPermis\t1113\nD\td@example.org\tPasseport\t12\n"
                    + "E\te@example.org\tPasseport\t1115\toui\tGenève\t04/05/2018\n");
            assertThat(visit.page.locator("fieldset").count()).isEqualTo(5);
            visit.press("button[value=take]");
            visit.page.fill("#row-17-email", "a@example.org");
            visit.page.fill("#row-18-nameOnId", "B");
            visit.page.selectOption("#row-19-documentType", "NATIONAL_ID");
            visit.page.fill("#row-20-documentLastFour", "1114");
            visit.page.fill("#row-21-groundsPassValidUntil", "2018-05-04");
            visit.press("button[value=save]");
            assertThat(visit.page.locator("fieldset").count()).isZero();
            visit.press("button[value=take]");
            assertThat(visit.page.locator(".govuk-summary-card").count()).isEqualTo(20);

            assertThat(visit.submit()).matches("[A-Z0-9]{8}");
        }
    }

    @Test
    void theDeadlineThatPassesWhileAFormIsOpenLosesNothing() {
        walk.clock.set("2017-09-04T23:30:00+02:00");
        try (BrowserContext context = context(SMALL, true)) {
            PortalVisit visit = visit(context, Language.AR, false);
            visit.begin();
            visit.open("/name");
            visit.page.fill("#organisation-name", "شبكة باموجا للمهاجرين");
            walk.clock.set("2017-09-05T00:00:00+02:00");
            visit.save();
            Inspection.fits(visit.page);
            assertThat(visit.page.locator("main").innerText()).contains("شبكة باموجا للمهاجرين");
            visit.page.click("a#late");
            visit.look();
            visit.open("/name");
            assertThat(visit.page.inputValue("#organisation-name")).isEqualTo("شبكة باموجا للمهاجرين");
        }
    }

    @Test
    void twoWindowsWithOneDraftAreShownBothAnswers() {
        try (BrowserContext context = context(SMALL, true)) {
            PortalVisit visit = visit(context, Language.AR, false);
            visit.begin();
            visit.open("/name");
            Page second = context.newPage();
            second.navigate(visit.page.url());
            second.fill("#organisation-name", "Written in the other window");
            second.click("form#step button.govuk-button >> nth=0");
            visit.page.fill("#organisation-name", "Written here");
            visit.save();
            Inspection.fits(visit.page);
            assertThat(visit.page.locator("main").innerText()).contains("Written here", "Written in the other window");
            visit.page.locator("input[value=saved]").check();
            visit.press("form#conflict button");
            visit.open("/name");
            assertThat(visit.page.inputValue("#organisation-name")).isEqualTo("Written in the other window");
        }
    }

    @Test
    void whatIsPrintedIsTheContentAndNoButtons() throws IOException {
        try (BrowserContext context = context(PAPER, true)) {
            PortalVisit visit = visit(context, Language.AR, false);
            visit.begin();
            visit.organisation("Pamoja Migrants Network");
            visit.person();
            visit.open("/check");
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String unwanted :
                    new String[] {".govuk-button", ".pg-languages", ".govuk-back-link", ".pg-footer__links"}) {
                assertThat(visit.page.locator(unwanted + ":visible").count())
                        .as(unwanted)
                        .isZero();
            }
            assertThat((Integer) visit.page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat(visit.page.locator("main").innerText())
                    .contains("Pamoja Migrants Network", "فاطمة الزهراء", "12AB");
            byte[] pdf = visit.page.pdf(new Page.PdfOptions().setFormat("A4"));
            visit.shoot("check-on-paper");
            try (PDDocument paper = Loader.loadPDF(pdf)) {
                assertThat(paper.getNumberOfPages()).isBetween(1, 3);
                assertThat(new PDFTextStripper().getText(paper))
                        .contains("Pamoja Migrants Network", "fatima@example.org")
                        .doesNotContain("/portal/drafts/");
            }
        }
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "Personne " + i + "\tp" + i + "@example.org\tPasseport\t" + String.format("%04d", i) + "\n")
                .collect(Collectors.joining());
    }

    private PortalVisit visit(BrowserContext context, Language language, boolean thorough) {
        return new PortalVisit(context, walk, port, language, thorough);
    }

    private static BrowserContext context(int width, boolean scripts) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setBypassCSP(true)
                        .setJavaScriptEnabled(scripts));
        if (scripts) {
            context.addInitScript(axe);
        }
        return context;
    }
}
