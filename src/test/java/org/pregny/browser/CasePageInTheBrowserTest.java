package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Pictures;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.TypedFields;
import org.pregny.document.DocumentKind;
import org.pregny.document.FurtherDocuments;
import org.pregny.document.Upload;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.pregny.viewer.PagesOfFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;

/** An Arabic application on the desk of a French-speaking reviewer, then of an Arabic-speaking one on a phone (issue 5). */
@Tag("browser")
@PregnyTest
@AnyDatabase
class CasePageInTheBrowserTest {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";
    private static final String READER = "case-francophone";

    @LocalServerPort
    int port;

    @Autowired
    EventStory tale;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    FurtherDocuments documents;

    @Autowired
    TestStaff staff;

    @Test
    void anArabicApplicationIsReadAndNotedInFrenchAndOnAPhoneInArabicAndNothingIsInTheWay() throws Exception {
        tale.story.clock.set(TestTime.OPEN);
        staff.add(READER, "REVIEWER");
        Receipt receipt = anArabicApplicationThatWasSeenBefore();
        String path = "/review/" + tale.story.task(receipt.id()).id();
        try (Chromium chromium = new Chromium();
                BrowserContext office = context(chromium, 1280);
                BrowserContext phone = context(chromium, 320)) {
            Page page = signedIn(office, "fr");
            page.navigate(at("fr", path));
            look(page, "fr-unclaimed");
            page.locator("form[action$='/claim'] button").click();
            change(receipt, "متحدثة باسم الوفد");
            tale.story.clock.set(TestTime.OPEN.plusSeconds(3600));
            page.navigate(at("fr", path));
            page.locator("details:has(img[src*='/documents/']) summary").click();
            page.waitForFunction(
                    "() => [...document.querySelectorAll('details[open] img')].every(i => i.naturalWidth > 0)");
            turnThePages(page);
            assertThat(page.locator("ins").allInnerTexts()).containsExactly("متحدثة باسم الوفد");
            assertThat(page.locator(".govuk-tag--turquoise").count()).isOne();
            look(page, "fr-claimed");

            page.locator("#internalNote").fill("Vérifier auprès de Genève <script>alert(1)</script>");
            page.locator("form[action$='/notes'] button").click();
            assertThat(page.locator("section[aria-labelledby=notes]").innerText())
                    .contains("<script>alert(1)</script>");

            page.navigate(at("fr", path + "/history"));
            assertThat(page.locator("li[aria-current=step]").count()).isPositive();
            look(page, "fr-history");

            Page small = signedIn(phone, "ar");
            small.navigate(at("ar", path));
            look(small, "ar-phone");
            small.navigate(at("ar", path + "/history"));
            look(small, "ar-phone-history");
        }
    }

    /** A PDF stands beside the case, in a frame in which no script runs and whose links lead from page to page. */
    private void turnThePages(Page page) {
        page.locator("details:has(iframe) summary").click();
        FrameLocator frame = page.frameLocator("iframe.pg-pages");
        frame.locator("a[rel=next]").click();
        frame.locator("a[rel=prev]").waitFor();
        assertThat(frame.locator("section[aria-labelledby=text]").innerText()).contains("Yours faithfully");
        frame.locator("nav a >> text=Agrandir").click();
        frame.locator("img.pg-sheet--2").waitFor();
        assertThat((Boolean) frame.locator("img").evaluate("i => i.naturalWidth > 1000"))
                .isTrue();
        page.locator("iframe.pg-pages").scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("case-fr-frame.png")));
        Page alone = page.context().waitForPage(() -> page.locator("details[open] a[target=_blank]")
                .click());
        alone.waitForLoadState();
        look(alone, "fr-page-alone");
        alone.setViewportSize(320, 800);
        alone.navigate(alone.url().replace("/fr/", "/ar/") + "?zoom=3");
        look(alone, "ar-page-alone");
        alone.close();
    }

    private Receipt anArabicApplicationThatWasSeenBefore() throws Exception {
        String own = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        OrganisationEntry organisation =
                OrganisationEntry.of("شبكة المهاجرين في نيروبي " + own, "KE", "NGO", "ECOSOC", "E/2011/INF/4");
        RepresentativeEntry amina =
                aRepresentative("أمينة أوتينو " + own, own + UUID.randomUUID() + "@example.org", "77KE");
        tale.approved(
                tale.aHearing(tree -> {}), anApplication().by(organisation).of(amina));
        Event hearing =
                tale.aHearing(tree -> tree.putObject("quotas").put("places", 40).put("perOrganisation", 2));
        tale.submit(hearing, anApplication().of(amina));
        Receipt receipt = tale.submit(
                hearing,
                anApplication()
                        .by(organisation)
                        .of(amina, aRepresentative("هاوا ديالو", UUID.randomUUID() + "@example.org")),
                Language.AR);
        byte[] picture = Pictures.png(900, 600);
        documents.add(
                receipt.id(),
                new Upload(DocumentKind.values()[0], "رسالة.png", picture.length, new ByteArrayResource(picture)));
        byte[] letter = PagesOfFiles.letter("Dear Sir or Madam, we support Amina Otieno.", "Yours faithfully");
        documents.add(
                receipt.id(),
                new Upload(DocumentKind.SUPPORT_LETTER, "رسالة دعم.pdf", letter.length, new ByteArrayResource(letter)));
        return receipt;
    }

    private void change(Receipt receipt, String function) {
        var about = tale.story.applications.caseOf(receipt.id());
        FieldAddress field = new FieldAddress(about.representatives().get(1).id(), CaseField.FUNCTION);
        tale.story.clock.set(TestTime.OPEN.plusSeconds(1800));
        amendments.change(
                receipt.accessKey(),
                new TypedFields(Map.of(field, function), about.application().version()));
    }

    private Page signedIn(BrowserContext context, String language) {
        Page page = context.newPage();
        page.navigate(at(language, "/sign-in"));
        page.locator("[name=username]").fill(READER);
        page.locator("[name=password]").fill(TestStaff.PASSWORD);
        page.locator("form[action$='sign-in'] button").click();
        return page;
    }

    /** Nothing is wider than the screen, and axe finds nothing. */
    private static void look(Page page, String shot) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("case-" + shot + ".png")));
        assertThat((List<?>) page.evaluate("axe.run({runOnly: " + RULES
                        + "}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(', ')))"))
                .as(shot)
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(shot)
                .isLessThanOrEqualTo(0);
    }

    private static BrowserContext context(Chromium chromium, int width) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setBypassCSP(true)
                        .setTimezoneId("Europe/Zurich"));
        context.addInitScript(PortalVisit.axe());
        return context;
    }

    private String at(String language, String path) {
        return "http://localhost:" + port + "/" + language + path;
    }
}
