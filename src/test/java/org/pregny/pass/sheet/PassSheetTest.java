package org.pregny.pass.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.print.Box;
import org.pregny.print.PrintedPage;

class PassSheetTest {

    private static final float WIDTH = Box.millimetres(105);
    private static final float HEIGHT = Box.millimetres(148);
    private static final float MARGIN = Box.millimetres(6);

    private static final String LONG_NAME = "Maria Fernanda da Conceição de Albuquerque e Vasconcelos"
            + " MENDONÇA-WOLFESCHLEGELSTEINHAUSENBERGER of Northern Rhodesia II";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "X",
                "Amina OUÉDRAOGO",
                "Nguyễn Thị Ánh Ngọc",
                "Ngu\u0302\u0303 E\u0301mile decomposed",
                "Jörg ẞTRAẞE-Þórsdóttir Ŋ̀ Kārkliņš",
                "Екатерина ЩЕРБАКОВА-РИМСКАЯ",
                "Ελευθερία Παπαδοπούλου",
                "فاطمة الزهراء بنت محمد",
                "مُحَمَّدٌ ١٢٣ Abdul (الثاني) 456",
                "می\u200cخواهم",
                "אַבְרָהָם בֶּן־שָׂרָה 123",
                "अर्जुन श्रीवास्तव क्षत्रिय",
                "অর্জুন চট্টোপাধ্যায় র\u200d্য",
                "தமிழ்ச்செல்வன் கோவிந்தராஜன்",
                "สมชาย ใจดี ณ อยุธยา กรุงเทพมหานครอมรรัตนโกสินทร์",
                "នួន សុភ័ក្ត្រ ព្រះសីហនុ",
                "မောင်ကျော်ဇင်ထွန်း",
                "ጥሩነሽ ዲባባ ቀነኒ",
                "ნინო ჩხეიძე",
                "Արամ Խաչատրյան",
                "欧阳𠮷明",
                "김민수 山田 ひろし",
                "🦄 ᚠᚢᚦ \uD83D \u202E\u2066reversed\u2069\u0000\uFE0F",
                "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B",
                "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafewaren",
                LONG_NAME
            })
    void everyNameInEveryScriptTakesExactlyOnePageAndStaysOnIt(String name) throws Exception {
        for (PassFace face : new PassFace[] {PassFaces.named(name), PassFaces.withoutPhoto(name)}) {
            assertFitsOnePage(face);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Worshipful Confraternity of Transcontinental Humanitarian Correspondents ",
                "الجمعية الدولية لمراقبة حقوق المهاجرين واللاجئين والعمال ",
                "សមាគមអន្តរជាតិសម្រាប់សិទ្ធិជនចំណាកស្រុក"
            })
    void aPassWithEveryFieldOverfullStillTakesOnePage(String words) throws Exception {
        assertFitsOnePage(PassFaces.saying(words.repeat(6)));
    }

    private static void assertFitsOnePage(PassFace face) throws Exception {
        try (PrintedPage page = new PrintedPage(new PassSheet().print(face))) {
            assertThat(page.document().getNumberOfPages()).isOne();
            assertThat(page.glyphs())
                    .filteredOn(glyph -> !standsInside(glyph))
                    .extracting(TextPosition::getUnicode)
                    .isEmpty();
        }
    }

    private static boolean standsInside(TextPosition glyph) {
        float overhang = 2;
        return glyph.getX() > MARGIN - overhang
                && glyph.getEndX() < WIDTH - MARGIN + overhang
                && glyph.getY() > 0
                && glyph.getY() < HEIGHT - 3;
    }

    @Test
    void aLatinNameCanBeReadOutOfThePage() throws Exception {
        try (PrintedPage page = new PrintedPage(new PassSheet().print(PassFaces.named("Amina OUÉDRAOGO")))) {
            assertThat(page.text())
                    .contains("Amina OUÉDRAOGO", "Burkina Faso", "4F7K-Q2MD-9", "Pregny Gate", "example.org");
        }
    }

    @Test
    void anArabicNameCanBeReadOutOfThePage() throws Exception {
        try (PrintedPage page = new PrintedPage(new PassSheet().print(PassFaces.arabic()))) {
            assertThat(page.text()).contains("فاطمة الزهراء", "بنت محمد");
        }
    }

    @Test
    void aNameOfAHundredAndTwentyCharactersIsPrintedWhole() throws Exception {
        assertThat(LONG_NAME).hasSize(120);
        try (PrintedPage page = new PrintedPage(new PassSheet().print(PassFaces.named(LONG_NAME)))) {
            assertThat(page.text().replace(" ", "")).contains(LONG_NAME.replace(" ", ""));
        }
    }

    @Test
    void aNameTooLongForAnySizeEndsInAnEllipsis() throws Exception {
        try (PrintedPage page = new PrintedPage(new PassSheet().print(PassFaces.named(LONG_NAME.repeat(3))))) {
            assertThat(page.text()).contains("…");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann 🦄 BEE", "ᏣᎳᎩ", "ᚠᚢᚦ", "འབྲུག"})
    void aNameThatNoFontHasWholeGivesWayToItsPassportSpelling(String name) throws Exception {
        try (PrintedPage page = new PrintedPage(new PassSheet().print(PassFaces.named(name)))) {
            assertThat(page.text()).contains("Amina Ouédraogo").doesNotContain("?");
        }
    }

    @Test
    void aCharacterNoFontHasIsPrintedAsAQuestionMarkWhenThePassportSpellingHasItToo() throws Exception {
        try (PrintedPage page = new PrintedPage(new PassSheet().print(PassFaces.withoutPhoto("Ann 🦄 BEE")))) {
            assertThat(page.text()).contains("Ann ? BEE");
        }
    }

    @Test
    void theCodeOnThePrintedPageReadsAsThePassText() throws Exception {
        try (PrintedPage page = new PrintedPage(new PassSheet().print(PassFaces.named("Amina OUÉDRAOGO")))) {
            assertThat(page.scan().getText()).isEqualTo(PassFaces.QR_TEXT);
        }
    }

    @Test
    void anArabicPassIsMirrored() throws Exception {
        try (PrintedPage english = new PrintedPage(new PassSheet().print(PassFaces.named("Amina OUÉDRAOGO")));
                PrintedPage arabic = new PrintedPage(new PassSheet().print(PassFaces.arabic()))) {
            float middle = Box.millimetres(105) / 2 * 200 / 72;

            assertThat(english.scan().getResultPoints()).allMatch(point -> point.getX() < middle);
            assertThat(arabic.scan().getResultPoints()).allMatch(point -> point.getX() > middle);
        }
    }

    @Test
    void theDocumentNamesItsTitleAuthorAndLanguage() throws Exception {
        try (PrintedPage page = new PrintedPage(new PassSheet().print(PassFaces.arabic()))) {
            PDDocumentInformation says = page.document().getDocumentInformation();

            assertThat(says.getTitle()).isEqualTo("تصريح مناسبة خاصة 4F7K-Q2MD-9");
            assertThat(says.getAuthor()).isEqualTo("Pregny");
            assertThat(says.getCreationDate()).isNull();
            assertThat(page.document().getDocumentCatalog().getLanguage()).isEqualTo("ar");
        }
    }

    @Test
    void theSameFaceGivesTheSameBytes() {
        assertThat(new PassSheet().print(PassFaces.russian())).isEqualTo(new PassSheet().print(PassFaces.russian()));
    }

    @Test
    void passesPrintedSideBySideDoNotDisturbEachOther() {
        PassSheet sheet = new PassSheet();
        byte[] alone = sheet.print(PassFaces.arabic());

        assertThat(IntStream.range(0, 40).parallel().mapToObj(any -> sheet.print(PassFaces.arabic())))
                .allMatch(printed -> Arrays.equals(alone, printed));
    }

    @Test
    void noTwoPassesShareTheNameOfAFontSubset() {
        assertThat(subsetName(PassFaces.russian())).isNotEqualTo(subsetName(PassFaces.named("Amina OUÉDRAOGO")));
    }

    private static String subsetName(PassFace face) {
        String pdf = new String(new PassSheet().print(face), StandardCharsets.ISO_8859_1);
        int at = pdf.indexOf("+NotoSans");
        return pdf.substring(at - 6, at);
    }
}
