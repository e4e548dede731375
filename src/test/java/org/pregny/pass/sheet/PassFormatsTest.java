package org.pregny.pass.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.print.Box;
import org.pregny.print.Imprint;
import org.pregny.print.PrintedPage;
import org.pregny.print.VeraPdf;

/** A pass on every paper it comes on. */
class PassFormatsTest {

    private static final PassSheet SHEET = new PassSheet();
    private static final List<PassFace> DELEGATION = List.of(
            PassFaces.named("Amina OUÉDRAOGO"),
            PassFaces.arabic(),
            PassFaces.chinese(),
            PassFaces.russian(),
            PassFaces.withoutPhoto("X"));

    @ParameterizedTest
    @CsvSource({"A6,105,148", "FOLDED,210,297", "FOUR_UP,210,297", "CARD,85.6,54", "LARGE_PRINT,210,297"})
    void everyNameTakesOnePageOfTheRightSize(PassFormat format, float width, float height) throws Exception {
        for (PassFace face : List.of(
                PassFaces.named("W".repeat(120)),
                PassFaces.withoutPhoto("မောင်ကျော်ဇင်ထွန်း ".repeat(6)),
                PassFaces.saying("The Worshipful Confraternity of Humanitarian Correspondents ".repeat(6)),
                PassFaces.saying("الجمعية الدولية لمراقبة حقوق المهاجرين واللاجئين والعمال ".repeat(6)))) {
            try (PrintedPage page = new PrintedPage(SHEET.print(face, format))) {
                PDRectangle paper = page.document().getPage(0).getMediaBox();
                assertThat(page.document().getNumberOfPages()).isOne();
                assertThat(new float[] {paper.getWidth(), paper.getHeight()})
                        .usingComparatorWithPrecision(0.1f)
                        .containsExactly(Box.millimetres(width), Box.millimetres(height));
                assertThat(page.glyphs())
                        .filteredOn(g -> g.getX() < 0
                                || g.getEndX() > paper.getWidth()
                                || g.getY() < 0
                                || g.getY() > paper.getHeight())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGateCanScanIt(PassFormat format) throws Exception {
        for (PassFace face : List.of(PassFaces.named("Amina OUÉDRAOGO"), PassFaces.arabic())) {
            try (PrintedPage page = new PrintedPage(SHEET.print(face, format))) {
                assertThat(page.scan().getText()).isEqualTo(PassFaces.QR_TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoCarriesItAndWhereToIsSaidOnIt(PassFormat format) throws Exception {
        try (PrintedPage page = new PrintedPage(SHEET.print(PassFaces.named("Amina OUÉDRAOGO"), format))) {
            assertThat(page.text())
                    .contains("Civil society", "Special event pass", "Amina OUÉDRAOGO", "Amina Ouédraogo")
                    .contains("International Catholic", "4F7K-Q2MD-9", "5 September 2017", "Fifth informal");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itMayBeArchivedAndHeardInWhateverLanguages(PassFormat format) {
        assertThat(VeraPdf.objections(batch(DELEGATION, format))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A6,5", "FOLDED,5", "FOUR_UP,2", "CARD,5", "LARGE_PRINT,5"})
    void aDelegationTakesNoMorePagesThanItNeeds(PassFormat format, int pages) throws Exception {
        try (PrintedPage printed = new PrintedPage(batch(DELEGATION, format))) {
            assertThat(printed.document().getNumberOfPages()).isEqualTo(pages);
            assertThat(printed.text()).contains("Amina OUÉDRAOGO", "Екатерина", "OUYANG JIMING");
        }
    }

    @Test
    void aSampleSaysSoAcrossThePage() throws Exception {
        PassFace face = PassFaces.named("Amina OUÉDRAOGO");
        PassFace sample = new PassFace(
                face.language(),
                face.category(),
                face.look(),
                face.texts(),
                face.captions(),
                null,
                "SPECIMEN",
                "SPECIMEN");
        for (PassFormat format : PassFormat.values()) {
            byte[] printed = SHEET.print(sample, format);
            assertThat(VeraPdf.objections(printed)).isEmpty();
            try (PrintedPage page = new PrintedPage(printed)) {
                assertThat(page.glyphs().stream().map(g -> g.getUnicode()).reduce("", String::concat))
                        .contains("SPECIMEN");
            }
        }
    }

    @Test
    void categoriesAreToldApartWithoutColour() throws Exception {
        List<BufferedImage> bands = IntStream.rangeClosed('A', 'Z')
                .mapToObj(letter -> band(PassFaces.ofCategory("Category", Character.toString(letter))))
                .toList();

        assertThat(bands.stream().map(PassFormatsTest::dark).distinct()).hasSize(26);
    }

    /** The strip below the band alone, as a copier sees it. */
    private static BufferedImage band(PassFace face) {
        try (PrintedPage page = new PrintedPage(SHEET.print(face))) {
            BufferedImage whole = new PDFRenderer(page.document()).renderImageWithDPI(0, 100);
            return whole.getSubimage(0, 49, whole.getWidth(), 10);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String dark(BufferedImage strip) {
        StringBuilder seen = new StringBuilder();
        for (int x = 0; x < strip.getWidth(); x += 2) {
            for (int y = 0; y < strip.getHeight(); y += 2) {
                seen.append((strip.getRGB(x, y) & 0xFF) < 192 ? '#' : '.');
            }
        }
        return seen.toString();
    }

    private static byte[] batch(List<PassFace> faces, PassFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Imprint imprint = new Imprint("Passes", Locale.ENGLISH, Imprint.identity("batch"));
        SHEET.print(faces.iterator(), format, imprint, out);
        return out.toByteArray();
    }
}
