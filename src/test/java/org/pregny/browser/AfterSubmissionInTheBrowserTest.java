package org.pregny.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.SubstitutionDesk;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an applicant on a phone and a reviewer at a desk do with an application that was submitted (issue 4, point 6). */
@Tag("browser")
@PregnyTest
@AnyDatabase
class AfterSubmissionInTheBrowserTest {

    private static final int PHONE = 320;
    private static final Path SHOTS = Path.of("target", "screenshots");

    static Chromium chromium;
    static String axe;

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    SubstitutionDesk substitutions;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    private Receipt receipt;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        axe = PortalVisit.axe();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void twoPeopleApply() {
        story.clock.set(TestTime.OPEN);
        staff.add("after-reviewer", "REVIEWER");
        receipt = story.submit(
                anApplication().of(somebody("Ana Ruiz"), somebody("Eve Orr")).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aReviewerTicksAFieldAndTheApplicantAnswersItOnAPhone(String language) {
        FieldAddress name = new FieldAddress(
                story.applications.caseOf(receipt.id()).representatives().get(0).id(), CaseField.NAME_ON_ID);
        try (BrowserContext phone = context(PHONE);
                BrowserContext office = context(1200)) {
            Page reviewer = signedIn(office, language);
            reviewer.navigate(at(language, "/review/" + story.task(receipt.id()).id()));
            reviewer.locator("form[action$='/claim'] button").click();
            for (int i = 0;
                    i < reviewer.locator("form[action$='/information'] summary").count();
                    i++) {
                reviewer.locator("form[action$='/information'] summary").nth(i).click();
            }
            reviewer.locator("#ask-" + name.id()).check();
            reviewer.locator("form[action$='/information'] textarea").fill("As in the passport, please.");
            look(reviewer, "ask-" + language);
            reviewer.locator("form[action$='/information'] button").last().click();

            Page applicant = phone.newPage();
            applicant.navigate(at(language, "/applications/" + receipt.accessKey()));
            look(applicant, "asked-" + language);
            applicant.locator("#" + name.id()).fill("Ana María Ruiz");
            applicant.locator("form#information button.govuk-button").last().click();
            assertThat(applicant.locator("[role=status]").first()).isVisible();
            look(applicant, "answered-" + language);

            reviewer.navigate(at(language, "/review/" + story.task(receipt.id()).id()));
            assertThat(reviewer.locator(".pg-timeline")).containsText("Ana María Ruiz");
            look(reviewer, "difference-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theOrganisationNamesAnotherPersonAndTheReviewerAccepts(String language) {
        story.decide(receipt.id(), (about, position) -> position == 0);
        story.runDueJobs(receipt.id());
        try (BrowserContext phone = context(PHONE);
                BrowserContext office = context(1200)) {
            Page applicant = phone.newPage();
            applicant.navigate(at(language, "/applications/" + receipt.accessKey()));
            look(applicant, "decided-" + language);
            applicant.locator("a[href*='/substitution']").first().click();
            look(applicant, "substitution-" + language);
            applicant.locator("#nameOnId").fill("Bo Li");
            applicant.locator("#email").fill(UUID.randomUUID() + "@example.org");
            applicant.locator("#documentType").selectOption("PASSPORT");
            applicant.locator("#documentLastFour").fill("8" + language + "1");
            applicant.locator("#groundsPass-no").check();
            applicant.locator("form[action$='/substitution'] button").click();
            assertThat(applicant.locator("[role=status]").first()).isVisible();
            look(applicant, "substitution-asked-" + language);

            accept(signedIn(office, language), language);

            applicant.reload();
            assertThat(applicant.locator(".pg-timeline")).containsText("Bo Li");
            look(applicant, "substituted-" + language);
        }
    }

    private void accept(Page reviewer, String language) {
        UUID task = jdbc.sql("select id from review_task where subject_id = :id")
                .param("id", substitutions.of(receipt.id()).get(0).id().uuid())
                .query(UUID.class)
                .single();
        reviewer.navigate(at(language, "/review/" + task));
        reviewer.locator("form[action$='/claim'] button").click();
        look(reviewer, "substitution-review-" + language);
        reviewer.locator("#accept").click();
        assertThat(reviewer.locator("[role=status]").first()).isVisible();
    }

    private Page signedIn(BrowserContext office, String language) {
        Page page = office.newPage();
        page.navigate(at(language, "/sign-in"));
        page.locator("[name=username]").fill("after-reviewer");
        page.locator("[name=password]").fill(TestStaff.PASSWORD);
        page.locator("form[action$='sign-in'] button").click();
        return page;
    }

    private static RepresentativeEntry somebody(String name) {
        return aRepresentative(name, UUID.randomUUID() + "@example.org");
    }

    private static void look(Page page, String shot) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("after-" + shot + ".png")));
        if (page.viewportSize().width > PHONE) {
            Inspection.works(page);
        } else {
            Inspection.fits(page);
        }
    }

    private static BrowserContext context(int width) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setBypassCSP(true)
                        .setTimezoneId("Europe/Zurich"));
        context.addInitScript(axe);
        return context;
    }

    private String at(String language, String path) {
        return "http://localhost:" + port + "/" + language + path;
    }
}
