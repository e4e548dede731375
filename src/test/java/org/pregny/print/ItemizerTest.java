package org.pregny.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemizerTest {

    @Test
    void aLatinNameIsOnePlainRun() {
        assertThat(runs("Amina OUÉDRAOGO")).singleElement().isInstanceOf(PlainRun.class);
    }

    @Test
    void digitsInAnArabicNameKeepTheirOrder() {
        ShapedRun digits = (ShapedRun) runs("محمد ١٢٣").get(0);

        assertThat(digits.text()).isEqualTo("١٢٣");
        assertThat(digits.glyphs().getGlyphCharIndex(0)).isZero();
    }

    @Test
    void anArabicNameIsDrawnFromItsEnd() {
        ShapedRun name = (ShapedRun) runs("محمد").get(0);

        assertThat(name.glyphs().getGlyphCharIndex(0)).isEqualTo(3);
    }

    @Test
    void aLatinWordInAnArabicLineStandsBetweenItsNeighbours() {
        assertThat(runs("الهيئة (IMRO) الدولية"))
                .extracting(ItemizerTest::text)
                .containsExactly(") الدولية", "IMRO", "الهيئة (");
    }

    @Test
    void aMarkStaysWithItsLetterAndTheTwoAreShaped() {
        assertThat(runs("Ŋ\u0300")).singleElement().isInstanceOf(ShapedRun.class);
    }

    @Test
    void directionMarksAndControlsPrintNothing() {
        assertThat(runs("\u202EAnn\u202C\u0000\uFE0F"))
                .extracting(ItemizerTest::text)
                .containsExactly("Ann");
    }

    @Test
    void aCharacterNoFontHasBecomesAQuestionMark() {
        assertThat(runs("Ann🦄")).extracting(ItemizerTest::text).containsExactly("Ann?");
    }

    @Test
    void theRunsOfAnArabicLineStayInTheOrderTheyAreReadIn() {
        assertThat(Itemizer.line("الهيئة (IMRO)", true, false).places())
                .extracting(place -> text(place.run()))
                .containsExactly("الهيئة (", "IMRO", ")");
    }

    /** From left to right. */
    private static List<Run> runs(String line) {
        return Itemizer.line(line, true, false).places().stream()
                .sorted(Comparator.comparing(TextLine.Place::start))
                .map(TextLine.Place::run)
                .toList();
    }

    private static String text(Run run) {
        return run instanceof PlainRun plain ? plain.text() : ((ShapedRun) run).text();
    }
}
