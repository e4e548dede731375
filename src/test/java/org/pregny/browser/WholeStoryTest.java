package org.pregny.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyApplication;
import org.pregny.TestDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Walks the hearing of 11 October 2017 in a real browser, as the demo is started, from announcement to the gate. */
@Tag("browser")
@SpringBootTest(classes = PregnyApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("demo")
class WholeStoryTest {

    private static final String PASSWORD = "pregny-demo-2017";
    private static final Path SHOTS = Path.of("target", "screenshots");

    static Chromium chromium;

    @LocalServerPort
    int port;

    @Value("${pregny.correspondence.capture-folder}")
    Path mail;

    private final List<String> strangers = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void fromTheAnnouncementToTheGate() throws Exception {
        Page applicant = newPage(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Mailbox mailbox = new Mailbox(mail);

        apply(applicant);
        MimeMessage received = mailbox.letterTo("wanjiru@example.org", "received your application");
        applicant.navigate(address(Mailbox.linkIn(received, "/applications/")));
        assertThat(applicant.locator(".pg-status [aria-current=step]")).containsText("Review");
        shoot(applicant, "status-under-review");

        review();
        applicant.reload();
        assertThat(applicant.locator("table")).containsText("Not approved");
        MimeMessage letter = mailbox.letterTo("amina@example.org", "Your special event pass");
        byte[] pdf = Mailbox.pdfIn(letter);
        java.nio.file.Files.write(SHOTS.resolve("pass.pdf"), pdf);
        String code = Mailbox.codeOn(pdf);
        assertThat(code).matches("SEP1:[A-Z2-7]{100,235}");
        mailbox.letterTo("fatima@example.org", "You are approved");
        shoot(applicant, "status-decided");

        moveClockTo("2017-10-11T09:30");
        Page gate = newPage();
        signIn(gate, "gate");
        gate.getByText("Pregny Gate").first().click();
        present(gate, code, "Deny");
        assertThat(gate.locator(".pg-verdict")).containsText("not activated");
        shoot(gate, "gate-not-activated");

        activate(code);
        present(gate, code, "Admit");
        assertThat(gate.locator(".pg-verdict__name")).hasText("Amina OTIENO");
        shoot(gate, "gate-admit");
        present(gate, code, "Already inside");
        shoot(gate, "gate-already-inside");
        String altered = code.substring(0, 60) + (code.charAt(60) == 'A' ? 'B' : 'A') + code.substring(61);
        present(gate, altered, "Deny");
        assertThat(gate.locator(".pg-verdict")).containsText("not one of our passes");
        shoot(gate, "gate-forged");

        audit();
        readLetters();
        assertThat(strangers).as("requests that left the origin").isEmpty();
    }

    @Test
    void everyPublicPageReadsInArabicFromTheRight() {
        Page page = newPage();
        for (String path :
                List.of("/", "/events/hearing-2", "/events/hearing-2/apply", "/events/thematic-1/apply", "/sign-in")) {
            page.navigate(address("/ar" + path));
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("h1").textContent()).matches(Pattern.compile(".*\\p{IsArabic}.*", Pattern.DOTALL));
            shoot(page, "ar" + path.replace('/', '-'));
        }
        Locator label = page.locator("label[for=username]");
        double rightOfLabel = label.boundingBox().x + label.boundingBox().width;
        assertThat(rightOfLabel).isGreaterThan(page.viewportSize().width / 2.0);
    }

    private void apply(Page page) throws Exception {
        page.navigate(address("/"));
        shoot(page, "events");
        page.getByText("Second informal interactive multi-stakeholder hearing").click();
        shoot(page, "event");
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .getByText("Apply for this event")
                .or(page.getByText("Apply for this event"))
                .first()
                .click();
        begin(page);
        page.getByText("Describe your organization").click();
        nameInTwoTabs(page);
        save(page);
        page.selectOption("#organisation-country", "KE");
        save(page);
        page.selectOption("#organisation-category", "NGO");
        page.selectOption("#organisation-basis", "ECOSOC");
        shoot(page, "apply-basis");
        save(page);
        page.fill("#contactName", "Wanjiru Kamau");
        save(page);
        shoot(page, "apply-tasks");
        page.getByText("Name your representatives").click();
        person(page, "Amina Wanjiru Otieno", "Amina OTIENO", "amina@example.org", true);
        page.locator("#groundsPass-no").check();
        save(page);
        person(page, "Fatima Zahra", "فاطمة الزهراء", "fatima@example.org", false);
        page.locator("#groundsPass-yes").check();
        page.selectOption("#groundsPassStation", "NY");
        page.fill("#groundsPassValidUntil", "2018-06-30");
        save(page);
        page.getByText("Add a person").click();
        page.fill("#nameOnId", "Li Wei");
        page.fill("#email", "not-an-address");
        save(page);
        assertThat(page.locator("#error-summary a")).hasAttribute("href", "#email");
        assertThat(page.locator("#nameOnId")).hasValue("Li Wei");
        shoot(page, "apply-with-a-fault");
        page.fill("#email", "li@example.org");
        save(page);
        document(page);
        save(page);
        page.locator("#groundsPass-no").check();
        save(page);
        assertThat(page.locator(".govuk-summary-card")).hasCount(3);
        shoot(page, "apply-people");
        page.getByText("Continue", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Say what they need").click();
        save(page);
        page.getByText("Check your answers and submit").click();
        assertThat(page.locator("main")).containsText("فاطمة الزهراء");
        shoot(page, "apply-check");
        page.getByText("Submit application").click();
        assertThat(page.locator(".govuk-panel--confirmation")).containsText("Application received");
        shoot(page, "apply-receipt");
    }

    /** Asks for the letter, and types its code in the same browser. */
    private void begin(Page page) throws Exception {
        shoot(page, "apply");
        page.fill("#email", "wanjiru@example.org");
        save(page);
        MimeMessage letter = new Mailbox(mail).letterTo("wanjiru@example.org", "Your link to your applications");
        page.fill("#code", Mailbox.codeIn(letter));
        shoot(page, "apply-code");
        page.getByText("Confirm", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Begin a new application").click();
        assertThat(page.locator("#tasks")).isVisible();
    }

    /** The second window is shown what the first one saved, and keeps its own. */
    private void nameInTwoTabs(Page page) {
        Page second = page.context().newPage();
        second.navigate(page.url());
        second.fill("#organisation-name", "Written in the other window");
        save(second);
        page.fill("#organisation-name", "Ziwa la Amani Migrant Voices");
        save(page);
        assertThat(page.locator("main")).containsText("Written in the other window");
        shoot(page, "apply-two-windows");
        page.getByText("Keep the chosen answers").click();
        second.close();
    }

    private static void person(Page page, String name, String print, String email, boolean photo) throws Exception {
        page.getByText("Add a person").click();
        page.fill("#nameOnId", name);
        page.fill("#nameToPrint", print);
        page.fill("#email", email);
        save(page);
        document(page);
        if (photo) {
            page.setInputFiles("#photo", new FilePayload("face.png", "image/png", photo()));
        }
        save(page);
    }

    private static void document(Page page) {
        page.selectOption("#documentType", "PASSPORT");
        page.fill("#documentLastFour", "12AB");
        save(page);
    }

    private static void save(Page page) {
        page.locator("main form button.govuk-button").first().click();
    }

    private void review() {
        Page page = newPage();
        signIn(page, "reviewer");
        shoot(page, "review-list");
        page.getByText("Ziwa la Amani Migrant Voices").first().click();
        page.getByText("Start review").click();
        shoot(page, "review-case");
        Locator approvals = page.locator("input[type=radio][value=APPROVED]:not([name=verdict-all])");
        approvals.nth(0).check();
        approvals.nth(1).check();
        page.locator("input[type=radio][value=REFUSED]:not([name=verdict-all])")
                .nth(2)
                .check();
        page.getByText("Record the decision")
                .or(page.locator("form[action$=decision] button[type=submit]"))
                .first()
                .click();
        assertThat(page.locator("#error-summary")).isVisible();
        page.locator("select[name^=reason-]:not(#reason-all)").nth(2).selectOption("QUOTA_ORG");
        page.locator("form[action$=decision] button:not([formaction])").click();
        assertThat(page.locator("form[action$=undo]")).isVisible();
        shoot(page, "review-held");
        page.locator("form[action$=send] button").click();
        assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
        shoot(page, "review-decided");
    }

    private void moveClockTo(String local) {
        Page page = newPage();
        signIn(page, "organiser");
        page.locator(".pg-nav").getByText("Clock").click();
        for (String impossible : List.of("2016-01-01T00:00", "2100-01-01T00:00")) {
            page.fill("#to", impossible);
            page.locator("form[action$=clock] button[type=submit]").click();
            assertThat(page.locator("#to-error")).isVisible();
        }
        page.fill("#to", local);
        shoot(page, "clock");
        page.locator("form[action$=clock] button[type=submit]").click();
        assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    }

    private void activate(String code) {
        Page page = newPage();
        signIn(page, "pass-officer");
        page.fill("#find", "otieno");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1, table").getByText("Amina OTIENO").first()).isVisible();
        page.navigate(address("/en/desk"));
        page.fill("#find", code);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Amina OTIENO");
        shoot(page, "desk-pass");
        page.getByText("Activate", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#error-summary")).isVisible();
        page.locator("#documentSeen").check();
        page.locator("#compared").check();
        page.getByText("Activate", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".govuk-notification-banner--success")).containsText("active");
    }

    private static void present(Page gate, String code, String word) {
        gate.fill("#code", code);
        gate.keyboard().press("Enter");
        assertThat(gate.locator(".pg-verdict__word")).hasText(word);
    }

    private void audit() {
        Page page = newPage();
        signIn(page, "auditor");
        page.locator("table a").first().click();
        assertThat(page.locator("svg.bpmn-drawing")).isVisible();
        assertThat(page.locator("main")).containsText("ALREADY_INSIDE");
        shoot(page, "case-story");
    }

    private void readLetters() {
        Page page = newPage();
        signIn(page, "operator");
        shoot(page, "operations");
        page.navigate(address("/en/operations/mail"));
        shoot(page, "operations-mail");
        page.getByText("Your special event pass").first().click();
        assertThat(page.frameLocator("iframe").locator("body")).containsText("pick-up desk");
        shoot(page, "operations-letter");
        page.locator("iframe").screenshot(new Locator.ScreenshotOptions().setPath(SHOTS.resolve("letter-frame.png")));
    }

    private void signIn(Page page, String name) {
        page.navigate(address("/en/sign-in"));
        page.fill("#username", name);
        page.fill("#password", PASSWORD);
        page.locator("form[action$=sign-in] button").click();
        assertThat(page.locator(".pg-nav")).containsText(name);
    }

    private Page newPage() {
        return newPage(new Browser.NewContextOptions());
    }

    private Page newPage(Browser.NewContextOptions options) {
        BrowserContext context =
                chromium.browser().newContext(options.setLocale("en-GB").setViewportSize(1100, 900));
        context.onRequest(request -> {
            if (!request.url().startsWith(address("")) && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        return context.newPage();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static byte[] photo() throws Exception {
        BufferedImage picture = new BufferedImage(700, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(new Color(0xdde3ea));
        canvas.fillRect(0, 0, 700, 900);
        canvas.setColor(new Color(0x8a6547));
        canvas.fillOval(220, 180, 260, 340);
        canvas.setColor(new Color(0x2c3e57));
        canvas.fillOval(90, 560, 520, 600);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
