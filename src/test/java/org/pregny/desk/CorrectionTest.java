package org.pregny.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk puts a spelling right and takes a photo; another person is not a spelling. */
@PregnyTest
class CorrectionTest {

    @Autowired
    DeskStory story;

    @Autowired
    PassOffice passes;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    Browser officer;
    Pass pass;

    @BeforeEach
    void somebodyIsMisspelt() {
        staff.add("correction-officer", "PASS_OFFICER");
        officer = new Browser(port).signIn("correction-officer", TestStaff.PASSWORD);
        pass = story.issued(story.hearing(tree -> {}), anApplication().of(DeskStory.named("Juris Karklinsh", "")));
    }

    @Test
    void aCorrectedPassReplacesTheOldOneAndIsComparedAnew() {
        HttpResponse<String> done = submit(form().set("nameOnId", "Juris Kārkliņš"));

        Pass next = passes.successorOf(pass.id()).orElseThrow();
        assertThat(Browser.page(done).text()).contains("This is the corrected pass", "Juris Kārkliņš");
        assertThat(next.holder().nameOnId()).isEqualTo("Juris Kārkliņš");
        assertThat(next.holder().nameToPrint()).isEqualTo("Juris Kārkliņš");
        assertThat(next.state()).isEqualTo(PassState.ISSUED);
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.SUPERSEDED);
        assertThat(story.audited(pass)).contains("pass.superseded");
    }

    @Test
    void anotherNameIsRefusedAtItsFieldAndThePassStays() {
        HttpResponse<String> refused = submit(form().set("nameOnId", "Maria Lopez"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#error-summary a").eachAttr("href"))
                .containsExactly("#nameOnId");
        assertThat(Browser.page(refused).selectFirst("#nameOnId").val()).isEqualTo("Maria Lopez");
        assertThat(passes.pass(pass.id())).isEqualTo(pass);
    }

    @Test
    void aPhotoThatIsTakenAtTheDeskStandsOnTheNewPass() throws IOException {
        HttpResponse<String> done = submit(form().attach("photo", "desk.jpg", "image/jpeg", aPortrait()));

        Pass next = passes.successorOf(pass.id()).orElseThrow();
        assertThat(Browser.page(done).select("img.pg-photo")).hasSize(1);
        assertThat(passes.photoOf(next.id())).isPresent();
        assertThat(passes.photoOf(pass.id())).isEmpty();
    }

    @Test
    void whatIsNoPhotoIsSaidAtItsField() {
        HttpResponse<String> refused = submit(form().attach("photo", "desk.jpg", "image/jpeg", "no photo".getBytes()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#error-summary a").eachAttr("href"))
                .containsExactly("#photo");
        assertThat(passes.pass(pass.id())).isEqualTo(pass);
    }

    private HttpResponse<String> submit(Form form) {
        HttpResponse<String> answer = officer.submit(form);
        String next = Browser.location(answer);
        return next == null ? answer : officer.get(next);
    }

    private Form form() {
        return Form.in(officer.open("/en/desk/passes/" + pass.id() + "/correction"), "form[action$=correction]");
    }

    private static byte[] aPortrait() throws IOException {
        BufferedImage image = new BufferedImage(700, 900, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, new Color(x % 256, y % 256, (x + y) % 256).getRGB());
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        return jpeg.toByteArray();
    }
}
