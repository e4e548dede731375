package org.pregny.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.kernel.Language;
import org.pregny.print.VeraPdf;

/** A letter fills one page in every language and may be archived and heard: veraPDF decides. */
class LetterSheetTest {

    @ParameterizedTest
    @EnumSource
    void theLetterMayBeArchivedAndHeardInEveryLanguage(Language language) {
        assertThat(VeraPdf.objections(LetterSheet.print(face(language, "Amina Wanjiru Otieno"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "فاطمة الزهراء", "Mary Jane ", "Wolfeschlegelsteinhausenbergerdorff"})
    void itIsOnePageAndSaysTheWholeNumberWhateverTheNames(String name) throws Exception {
        byte[] pdf = LetterSheet.print(
                face(Language.EN, name.repeat(120 / name.length()).strip()));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("AK77812AB", "7KQ2M4XWT");
        }
    }

    private static LetterFace face(Language language, String name) {
        String words = language == Language.AR
                ? "نؤكد بموجب هذه الرسالة "
                : language == Language.ZH ? "兹确认下列人员 " : "This is to confirm ";
        return new LetterFace(
                language.locale(),
                "7KQ2M4XWT",
                "Accreditation Office",
                words,
                "7KQ2M4XWT",
                name,
                words.repeat(20) + name,
                List.of(new LetterFace.Row(words, name), new LetterFace.Row("No.", "AK77812AB")),
                words.repeat(20),
                name,
                "https://pregny.example.org/letters/ABC123-DEF456-GHJ789-KMN012",
                "https://pregny.example.org/letters/ABC123-DEF456-GHJ789-KMN012");
    }
}
