package org.pregny.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every script that we say we print: as it looks, held against another typesetter with the same font, and as it reads. */
class ScriptsTest {

    private static final double HALF_A_PIXEL = 0.06;

    @ParameterizedTest
    @MethodSource("org.pregny.print.ScriptSamples#all")
    void aNameLooksAsAnotherTypesetterSetsIt(ScriptSample sample) throws Exception {
        assertThat(printed(sample).distance(Ink.of(sample.setByTheJdk()))).isLessThan(HALF_A_PIXEL);
    }

    @ParameterizedTest
    @MethodSource("org.pregny.print.ScriptSamples#all")
    void noBoxStandsForAMissingGlyph(ScriptSample sample) throws Exception {
        try (PrintedPage page = new PrintedPage(sample.printed())) {
            assertThat(page.glyphs())
                    .isNotEmpty()
                    .flatExtracting(TextPosition::getCharacterCodes)
                    .allSatisfy(codes -> assertThat((int[]) codes).doesNotContain(0, 0xFFFF));
        }
    }

    @ParameterizedTest
    @MethodSource("org.pregny.print.ScriptSamples#all")
    void aNameIsHeardAsItWasWritten(ScriptSample sample) throws Exception {
        try (PrintedPage page = new PrintedPage(sample.printed())) {
            assertThat(compatible(page.heard())).isEqualTo(compatible(sample.name()));
        }
    }

    @Test
    void lettersThatAreNotJoinedWouldBeNoticed() throws Exception {
        ScriptSample joined = new ScriptSample("Arabic", "NotoSansArabic-Bold", "محمد");
        ScriptSample unjoined = new ScriptSample("Arabic", "NotoSansArabic-Bold", "م\u200cح\u200cم\u200cد");

        assertThat(printed(joined).distance(Ink.of(unjoined.setByTheJdk()))).isGreaterThan(5 * HALF_A_PIXEL);
    }

    @Test
    void wordsOfAnotherDirectionAreHeardInTheirTurn() throws Exception {
        String name = "فاطمة (IMRO) الزهراء ١٢٣ Ann";
        try (PrintedPage page = new PrintedPage(new ScriptSample("Mixed", "", name).printed())) {
            assertThat(page.heard()).isEqualTo(name);
        }
    }

    private static Ink printed(ScriptSample sample) throws Exception {
        try (PrintedPage page = new PrintedPage(sample.printed())) {
            return Ink.of(new PDFRenderer(page.document()).renderImage(0, ScriptSample.ZOOM));
        }
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
