package org.pregny.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyApplication;
import org.pregny.TestDatabase;
import org.pregny.kernel.RehearsalClock;
import org.springframework.beans.factory.annotation.Autowired;
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

    static Chromium chromium;

    @LocalServerPort
    int port;

    @Value("${pregny.correspondence.capture-folder}")
    Path mail;

    @Autowired
    RehearsalClock clock;

    private DemoPages pages;
    private DemoOffice office;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void theDemoHasStarted() {
        // all engines of one program share their time, and tests of another context may have moved it
        ClockUtil.offset(clock.offset().toMillis());
        pages = new DemoPages(chromium, port);
        office = new DemoOffice(pages);
    }

    @Test
    void fromTheAnnouncementToTheGate() throws Exception {
        Page applicant = pages.newPage(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Mailbox mailbox = new Mailbox(mail);

        new DemoApplicant(pages, mail).apply(applicant);
        MimeMessage received = mailbox.letterTo("wanjiru@example.org", "received your application");
        applicant.navigate(pages.address(Mailbox.linkIn(received, "/applications/")));
        assertThat(applicant.locator(".pg-status [aria-current=step]")).containsText("Review");
        DemoPages.shoot(applicant, "status-under-review");

        office.review();
        applicant.reload();
        assertThat(applicant.locator("table")).containsText("Not approved");
        MimeMessage letter = mailbox.letterTo("amina@example.org", "Your special event pass");
        byte[] pdf = Mailbox.pdfIn(letter);
        java.nio.file.Files.write(DemoPages.SHOTS.resolve("pass.pdf"), pdf);
        String code = Mailbox.codeOn(pdf);
        assertThat(code).matches("SEP1:[A-Z2-7]{100,235}");
        mailbox.letterTo("fatima@example.org", "You are approved");
        DemoPages.shoot(applicant, "status-decided");

        office.moveClockTo("2017-10-11T09:30");
        Page gate = pages.newPage();
        pages.signIn(gate, "gate");
        gate.getByText("Pregny Gate").first().click();
        DemoOffice.present(gate, code, "Not activated");
        assertThat(gate.locator(".pg-verdict")).containsText("not activated");
        DemoPages.shoot(gate, "gate-not-activated");

        office.activate(code);
        DemoOffice.present(gate, code, "Admit");
        assertThat(gate.locator(".pg-verdict__name")).hasText("Amina OTIENO");
        DemoPages.shoot(gate, "gate-admit");
        DemoOffice.present(gate, code, "Already inside");
        DemoPages.shoot(gate, "gate-already-inside");
        String altered = code.substring(0, 60) + (code.charAt(60) == 'A' ? 'B' : 'A') + code.substring(61);
        DemoOffice.present(gate, altered, "Unknown");
        assertThat(gate.locator(".pg-verdict")).containsText("not one of our passes");
        DemoPages.shoot(gate, "gate-forged");

        office.audit();
        office.readLetters();
        office.watchProcesses();
        assertThat(pages.strangers()).as("requests that left the origin").isEmpty();
    }

    @Test
    void everyPublicPageReadsInArabicFromTheRight() {
        Page page = pages.newPage();
        for (String path :
                List.of("/", "/events/hearing-2", "/events/hearing-2/apply", "/events/thematic-1/apply", "/sign-in")) {
            page.navigate(pages.address("/ar" + path));
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("h1").textContent()).matches(Pattern.compile(".*\\p{IsArabic}.*", Pattern.DOTALL));
            DemoPages.shoot(page, "ar" + path.replace('/', '-'));
        }
        Locator label = page.locator("label[for=username]");
        double rightOfLabel = label.boundingBox().x + label.boundingBox().width;
        assertThat(rightOfLabel).isGreaterThan(page.viewportSize().width / 2.0);
    }
}
