package org.pregny.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A photo in a real browser: only the part that was chosen, by the keyboard here, goes over a slow line. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class PhotoInTheBrowserTest {

    /** Width, height and the colour of the middle of what would be sent now, as soon as it is no more than that. */
    private static final String SENT = """
            async () => {
              const file = document.getElementById('photo').files[0];
              const picture = await createImageBitmap(file);
              const canvas = document.createElement('canvas');
              canvas.width = picture.width; canvas.height = picture.height;
              const pen = canvas.getContext('2d');
              pen.drawImage(picture, 0, 0);
              const [red, , blue] = pen.getImageData(picture.width / 2, picture.height / 2, 1, 1).data;
              return {name: file.name, width: picture.width, height: picture.height, red, blue};
            }""";

    @LocalServerPort
    int port;

    @Autowired
    TestTime.SettableClock clock;

    @BeforeEach
    void applicationsAreTaken() {
        clock.set(TestTime.OPEN);
    }

    @Test
    void onlyTheChosenPartOfAPhotoIsSentAndTheKeyboardIsEnoughToChooseIt() throws IOException {
        try (Chromium chromium = new Chromium();
                BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            toPhotoOfAPerson(page);
            assertThat(page.locator("#photo-crop")).isHidden();
            page.setInputFiles("#photo", new FilePayload("me.png", "image/png", redLeftBlueRight(3000, 1800)));
            assertThat(page.locator("#photo-crop")).isVisible();
            wait(page, "s.name == 'me.jpg'");
            assertThat(sent(page)).containsEntry("name", "me.jpg").containsEntry("width", 933);
            assertThat(sent(page)).containsEntry("height", 1200);

            page.focus("#photo-across");
            page.keyboard().press("End");
            wait(page, "s.red < 60 && s.blue > 200");
            page.keyboard().press("Home");
            wait(page, "s.red > 200 && s.blue < 60");
            page.click("#step button:not([value])");
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/pass"));
            page.goBack();
            page.reload();
            assertThat(page.locator("#step .govuk-tag")).isVisible();
        }
    }

    @Test
    void whatIsNoPictureIsLeftToTheServerToRefuse() throws IOException {
        try (Chromium chromium = new Chromium();
                BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            toPhotoOfAPerson(page);
            page.setInputFiles("#photo", new FilePayload("me.png", "image/png", "no picture".getBytes()));
            page.click("#step button:not([value])");

            assertThat(page.locator("#error-summary")).containsText("not a JPEG or PNG");
        }
    }

    private void toPhotoOfAPerson(Page page) {
        page.navigate("http://localhost:" + port + "/en/events/hearing-2/apply");
        page.fill("#email", "photo" + System.nanoTime() + "@example.org");
        page.click("#start button");
        page.click("#begin button");
        page.click("#tasks a[href$='/people']");
        page.click("a[href$='/add']");
        page.navigate(page.url().replaceFirst("/who$", "/photo"));
    }

    private static void wait(Page page, String looks) {
        page.waitForFunction("async () => { const s = await (" + SENT + ")(); return " + looks + "; }");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> sent(Page page) {
        return (Map<String, Object>) page.evaluate(SENT);
    }

    private static byte[] redLeftBlueRight(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        List<Color> halves = List.of(Color.RED, Color.BLUE);
        for (int i = 0; i < 2; i++) {
            pen.setColor(halves.get(i));
            pen.fillRect(i * width / 2, 0, width / 2, height);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
