package org.pregny.pass.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.print.Camera;
import org.pregny.print.PrintedPage;

/** The code is read from the page as phones, fax-like prints and mail programs show it. */
class CodeReadingTest {

    private static PrintedPage page;
    private static PDDocument pass;

    @BeforeAll
    static void print() throws Exception {
        page = new PrintedPage(new PassSheet().print(PassFaces.named("Amina OUÉDRAOGO")));
        pass = page.document();
    }

    @AfterAll
    static void close() throws Exception {
        page.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {75, 100, 150})
    void itIsReadFromACoarsePicture(int dotsPerInch) throws Exception {
        assertIsRead(Camera.at(pass, dotsPerInch));
    }

    @ParameterizedTest
    @ValueSource(ints = {75, 100, 150})
    void itIsReadFromACoarsePictureOfAMirroredPass(int dotsPerInch) throws Exception {
        try (PrintedPage arabic = new PrintedPage(new PassSheet().print(PassFaces.arabic()))) {
            assertIsRead(Camera.at(arabic.document(), dotsPerInch));
        }
    }

    @ParameterizedTest
    @CsvSource({"75, 0.5", "75, 0.3", "75, 0.1", "100, 0.1", "150, 0.1"})
    void itIsReadFromAPictureThatWasSqueezed(int dotsPerInch, float quality) throws Exception {
        assertIsRead(Camera.at(pass, dotsPerInch).squeezed(quality));
    }

    @ParameterizedTest
    @CsvSource({"75, 1", "75, 2", "75, 3", "100, 1", "150, 3"})
    void itIsReadFromAPageThatLiesAcrossOrUpsideDown(int dotsPerInch, int quarters) throws Exception {
        assertIsRead(Camera.at(pass, dotsPerInch).turnedByQuarters(quarters));
    }

    @ParameterizedTest
    @CsvSource({"100, 7", "100, 45", "100, 187", "150, 7", "150, 93", "150, 187"})
    void itIsReadFromAPageThatLiesAskew(int dotsPerInch, double degrees) throws Exception {
        assertIsRead(Camera.at(pass, dotsPerInch).turned(degrees));
    }

    @ParameterizedTest
    @CsvSource({"100, 2", "150, 3"})
    void itIsReadOutOfFocus(int dotsPerInch, int dots) throws Exception {
        assertIsRead(Camera.at(pass, dotsPerInch).blurred(dots));
    }

    @ParameterizedTest
    @CsvSource({"100, 2, 0.5", "150, 3, 0.3"})
    void itIsReadAskewOutOfFocusAndSqueezedAtOnce(int dotsPerInch, int dots, float quality) throws Exception {
        assertIsRead(Camera.at(pass, dotsPerInch).turned(7).blurred(dots).squeezed(quality));
    }

    @Test
    void aPictureOutOfAllFocusIsNotReadAsSomethingElse() throws Exception {
        assertThat(Camera.at(pass, 75).blurred(5).reads()).isEmpty();
    }

    private static void assertIsRead(Camera camera) {
        assertThat(camera.reads()).isEqualTo(PassFaces.QR_TEXT);
    }
}
