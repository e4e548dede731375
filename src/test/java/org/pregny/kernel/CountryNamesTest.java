package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Countries are called and sorted as their readers do. */
class CountryNamesTest {

    @ParameterizedTest
    @EnumSource
    void all195StatesHaveANameOfTheirOwnInEveryLanguage(Language language) {
        List<CountryName> states = CountryNames.states(language);

        assertThat(states).hasSize(195).extracting(CountryName::label).doesNotHaveDuplicates();
        assertThat(states).noneMatch(state -> state.label().equals(state.code()));
    }

    @ParameterizedTest
    @CsvSource({"EN,Kenya", "FR,Kenya", "ES,Kenia", "AR,كينيا", "ZH,肯尼亚", "RU,Кения"})
    void aCountryIsCalledAsItsReadersCallIt(Language language, String name) {
        assertThat(CountryNames.of("KE", language)).isEqualTo(name);
    }

    @Test
    void theUnitedNationsUsageGoesBeforeThatOfTheRepository() {
        assertThat(CountryNames.of("PS", Language.EN)).isEqualTo("State of Palestine");
        assertThat(CountryNames.of("KR", Language.FR)).isEqualTo("République de Corée");
    }

    /** By code point É would stand after Z, and 中国 before 阿根廷 (pinyin: Āgēntíng, Zhōngguó). */
    @ParameterizedTest
    @CsvSource({"FR,EG,FI", "FR,EG,ZW", "ES,AT,ZW", "ZH,AR,CN", "RU,AU,JM", "AR,AL,YE"})
    void countriesStandInTheOrderOfTheReadersLanguage(Language language, String earlier, String later) {
        List<String> codes =
                CountryNames.states(language).stream().map(CountryName::code).toList();

        assertThat(codes.indexOf(earlier)).isLessThan(codes.indexOf(later));
    }
}
