package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069,
                0xFEFF, 0xE000, 0xFFFE
            })
    void whatNobodyCanSeeIsStripped(int invisible) {
        String typed = "Ami" + Character.toString(invisible) + "na";

        assertThat(CleanText.line(typed).replace(" ", "")).isEqualTo("Amina");
    }

    @Test
    void aLoneHalfOfACharacterIsStrippedAndAWholeOneStays() {
        assertThat(CleanText.line("A\uD83Db")).isEqualTo("Ab");
        assertThat(CleanText.line("\uD83A\uDD00\uD83A\uDD01")).isEqualTo("\uD83A\uDD00\uD83A\uDD01");
    }

    @Test
    void joinersThatNamesNeedStay() {
        String persian = "علی\u200Cرضا";
        String sinhala = "ශ්\u200Dරී";

        assertThat(CleanText.line(persian)).isEqualTo(persian);
        assertThat(CleanText.line(sinhala)).isEqualTo(sinhala);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Ana  Ruiz ", "Ana\tRuiz", "Ana\u00A0Ruiz", "Ana\r\nRuiz", "\u3000Ana\u2003\u2009Ruiz\n"})
    void everySpaceIsOneSpaceAndNoneStandsAtTheEnds(String typed) {
        assertThat(CleanText.line(typed)).isEqualTo("Ana Ruiz");
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        String decomposed = Normalizer.normalize("Nguyễn Kārklīņš Å", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("Nguyễn Kārklīņš Å");
        assertThat(CleanText.line(decomposed)).isEqualTo("Nguyễn Kārklīņš Å");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B\u200F\uFEFF", "\n\t"})
    void whatHoldsNothingVisibleIsEmpty(String typed) {
        assertThat(CleanText.line(typed)).isEmpty();
        assertThat(CleanText.lines(typed)).isEmpty();
    }

    @Test
    void nothingTypedIsEmpty() {
        assertThat(CleanText.line(null)).isEmpty();
        assertThat(CleanText.lines(null)).isEmpty();
        assertThat(CleanText.key(null)).isEmpty();
    }

    @Test
    void severalLinesStaySeveralLines() {
        assertThat(CleanText.lines("  one\u200B \r\n\r\n two \n")).isEqualTo("one\n\ntwo");
    }

    @ParameterizedTest
    @CsvSource({
        "Kārklīņš,Kārkliņš",
        "LeVoy,Levoy",
        "O'Brien,o’brien",
        "Jean-Luc,Jean Luc",
        "ÁLVAREZ,alvarez",
        "ＡＢＣ,abc",
        "ﬁnn,finn"
    })
    void namesThatAreWrittenDifferentlyHaveOneKey(String one, String other) {
        assertThat(CleanText.key(one)).isNotEmpty().isEqualTo(CleanText.key(other));
    }

    @ParameterizedTest
    @CsvSource({"Amina,Amin", "张伟,张韦", "Иванов,Иванова", "محمد,محمود"})
    void differentNamesHaveDifferentKeys(String one, String other) {
        assertThat(CleanText.key(one)).isNotEmpty().isNotEqualTo(CleanText.key(other));
    }

    @Test
    void aKeyHoldsNothingThatASearchCouldTakeForAWildcard() {
        assertThat(CleanText.key("100%_a\\b*?")).isEqualTo("100ab");
    }
}
