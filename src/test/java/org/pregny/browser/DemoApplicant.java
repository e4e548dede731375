package org.pregny.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Wanjiru Kamau applies for her organization with three people, without scripts, in two windows. */
class DemoApplicant {

    private final DemoPages pages;
    private final Path mail;

    DemoApplicant(DemoPages pages, Path mail) {
        this.pages = pages;
        this.mail = mail;
    }

    void apply(Page page) throws Exception {
        page.navigate(pages.address("/"));
        DemoPages.shoot(page, "events");
        page.getByText("Second informal interactive multi-stakeholder hearing").click();
        DemoPages.shoot(page, "event");
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
        DemoPages.shoot(page, "apply-basis");
        save(page);
        page.fill("#contactName", "Wanjiru Kamau");
        save(page);
        DemoPages.shoot(page, "apply-tasks");
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
        DemoPages.shoot(page, "apply-with-a-fault");
        page.fill("#email", "li@example.org");
        save(page);
        document(page);
        save(page);
        page.locator("#groundsPass-no").check();
        save(page);
        assertThat(page.locator(".govuk-summary-card")).hasCount(3);
        DemoPages.shoot(page, "apply-people");
        page.getByText("Continue", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Say what they need").click();
        save(page);
        page.getByText("Check your answers and submit").click();
        assertThat(page.locator("main")).containsText("فاطمة الزهراء");
        DemoPages.shoot(page, "apply-check");
        page.getByText("Submit application").click();
        assertThat(page.locator(".govuk-panel--confirmation")).containsText("Application received");
        DemoPages.shoot(page, "apply-receipt");
    }

    /** Asks for the letter, and types its code in the same browser. */
    private void begin(Page page) throws Exception {
        DemoPages.shoot(page, "apply");
        page.fill("#email", "wanjiru@example.org");
        save(page);
        MimeMessage letter = new Mailbox(mail).letterTo("wanjiru@example.org", "Your link to your applications");
        page.fill("#code", Mailbox.codeIn(letter));
        DemoPages.shoot(page, "apply-code");
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
        DemoPages.shoot(page, "apply-two-windows");
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
