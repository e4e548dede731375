package org.pregny.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.pregny.viewer.PageOutcome.BROKEN;
import static org.pregny.viewer.PageOutcome.BUSY;
import static org.pregny.viewer.PageOutcome.INCOMPLETE;
import static org.pregny.viewer.PageOutcome.LOCKED;
import static org.pregny.viewer.PageOutcome.NO_SUCH_PAGE;
import static org.pregny.viewer.PageOutcome.SHOWN;
import static org.pregny.viewer.PageOutcome.TOO_LARGE;
import static org.pregny.viewer.PageOutcome.TOO_MANY_PAGES;
import static org.pregny.viewer.PageOutcome.TOO_SLOW;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** A page of any file is a picture and a text, or a reason why not, in bounded time and memory, and the next one is looked at as before. */
class PageViewerTest {

    private static final ViewerSettings SHORT =
            new ViewerSettings(Duration.ofSeconds(6), DataSize.ofMegabytes(128), 1, 500, Duration.ofMillis(50));

    private static final PageViewer VIEWER = new PageViewer(SHORT);
    private static final byte[] LETTER = PagesOfFiles.letter("Dear Sir or Madam", "Yours faithfully");

    @AfterAll
    static void sendAway() {
        VIEWER.close();
    }

    @Test
    void aPageIsAPictureAsWideAsWantedAndItsTextCanBeReadOut() throws IOException {
        PageSight second = VIEWER.look(LETTER, new PageWish(2, 600, 0));

        assertThat(second.outcome()).isEqualTo(SHOWN);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.text().strip()).isEqualTo("Yours faithfully");
        assertThat(second.mediaType()).isEqualTo("image/png");
        assertThat(picture(second).getWidth()).isBetween(598, 600);
        assertThat(picture(second).getHeight()).isGreaterThan(840);
        assertThat(darkest(picture(second))).as("letters are drawn").isLessThan(100);
    }

    @Test
    void aTurnedPageLiesOnItsSide() throws IOException {
        BufferedImage turned = picture(VIEWER.look(LETTER, new PageWish(1, 600, 1)));

        assertThat(turned.getWidth()).isBetween(598, 600);
        assertThat(turned.getHeight()).isLessThan(430);
    }

    @Test
    void aScanIsAPhotographAndHasNoText() throws IOException {
        PageSight scan = VIEWER.look(ScannedFiles.scan(1), new PageWish(1, 1000, 0));

        assertThat(scan.outcome()).isEqualTo(SHOWN);
        assertThat(scan.mediaType()).isEqualTo("image/jpeg");
        assertThat(scan.text()).isBlank();
        assertThat(darkest(picture(scan))).isLessThan(150);
    }

    @Test
    void aScanInBlackAndWhiteIsDrawnToo() throws IOException {
        PageSight scan = VIEWER.look(ScannedFiles.blackAndWhiteScan(400, 400), new PageWish(1, 600, 0));

        assertThat(scan.outcome()).isEqualTo(SHOWN);
        assertThat(picture(scan).getRGB(300, 600) & 0xFF)
                .as("the middle is the one, the margin the other")
                .isNotEqualTo(picture(scan).getRGB(70, 400) & 0xFF);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void aNastyFileIsAnsweredWithItsReasonAndHarmsNoOtherLook(String what, PageOutcome outcome, byte[] file) {
        PageSight sight = VIEWER.look(file, new PageWish(1, 1000, 0));

        assertThat(sight.outcome()).isEqualTo(outcome);
        assertThat(sight.picture().length == 0).isNotEqualTo(outcome.isShown());
        assertThat(VIEWER.look(LETTER, new PageWish(1, 300, 0)).outcome()).isEqualTo(SHOWN);
    }

    static Stream<Arguments> nasty() {
        return Stream.of(
                arguments("nothing", BROKEN, new byte[0]),
                arguments("a half", BROKEN, Arrays.copyOf(LETTER, 200)),
                arguments("a password", LOCKED, PagesOfFiles.locked()),
                arguments("ten thousand pages", TOO_MANY_PAGES, PagesOfFiles.pages(10_000)),
                arguments("a page as large as a town", SHOWN, PagesOfFiles.ofSize(2_000_000, 3_000_000)),
                arguments("a page as long as a road", SHOWN, PagesOfFiles.ofSize(100, 9_000_000)),
                arguments("a page without a size", BROKEN, PagesOfFiles.ofSize(0, 0)),
                arguments("a tree of pages in circles", BROKEN, PagesOfFiles.treeInCircles()),
                arguments("a form in itself", SHOWN, PagesOfFiles.formInItself()),
                arguments("a stencil as large as a wall", TOO_LARGE, ScannedFiles.stencil(8000, 8000)),
                arguments(
                        "a picture larger than it can be",
                        INCOMPLETE,
                        ScannedFiles.pictureThatSays(60_000, 60_000, COSName.FLATE_DECODE)),
                arguments(
                        "a picture that nobody can read",
                        INCOMPLETE,
                        ScannedFiles.pictureThatSays(100, 100, COSName.JPX_DECODE)));
    }

    @Test
    void aPageThatIsNotThereIsSaidNotToBeThere() {
        PageSight third = VIEWER.look(LETTER, new PageWish(3, 600, 0));

        assertThat(third.outcome()).isEqualTo(NO_SUCH_PAGE);
        assertThat(third.pages()).isEqualTo(2);
    }

    /** Ten thousand million strokes; meanwhile no more programs draw than there are benches, and nobody waits without end. */
    @Test
    void whatTakesTooLongIsStoppedAndWhoComesMeanwhileIsToldSo() throws Exception {
        byte[] slow = PagesOfFiles.formsInForms();
        CompletableFuture<PageSight> first =
                CompletableFuture.supplyAsync(() -> VIEWER.look(slow, new PageWish(1, 300, 0)));
        Thread.sleep(500);

        assertThat(VIEWER.look(LETTER, new PageWish(1, 300, 0)).outcome()).isEqualTo(BUSY);
        assertThat(first.get().outcome()).isEqualTo(TOO_SLOW);
        assertThat(VIEWER.look(LETTER, new PageWish(1, 300, 0)).outcome()).isEqualTo(SHOWN);
    }

    @Test
    void theProgramThatDrawsInheritsNoSecretAndMayWriteNowhere() {
        ProcessBuilder program = WorkerCommand.of(SHORT);

        assertThat(program.environment()).isEmpty();
        assertThat(program.command()).contains("-Xmx128m", "-Djava.io.tmpdir=/dev/null", "-XX:+ExitOnOutOfMemoryError");
    }

    private static BufferedImage picture(PageSight sight) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(sight.picture()));
    }

    private static int darkest(BufferedImage image) {
        int darkest = 255;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                darkest = Math.min(darkest, image.getRGB(x, y) >> 8 & 0xFF);
            }
        }
        return darkest;
    }
}
