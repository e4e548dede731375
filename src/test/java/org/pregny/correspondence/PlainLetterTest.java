package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.kernel.Language;

class PlainLetterTest {

    @ParameterizedTest
    @CsvSource({"EN,': '", "FR,'\u00a0: '", "ES,': '", "AR,': '", "ZH,：", "RU,': '"})
    void aColonStandsAsItsLanguageHasIt(Language language, String colon) {
        String page = "<dl><dt>A</dt><dd>B</dd></dl><p><a href='https://example.org/x'>C</a></p><p class='foot'>D</p>";

        assertThat(PlainLetter.of(Jsoup.parse(page), "", language))
                .isEqualTo("A" + colon + "B\n\nC" + colon + "https://example.org/x\n\nD\n");
    }
}
