package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates say what they share once, in every language, with Western digits. */
class DateWordingTest {

    @ParameterizedTest
    @CsvSource({
        "EN,12–13 October 2017",
        "FR,12–13 octobre 2017",
        "ES,12–13 de octubre de 2017",
        "AR,12–13 أكتوبر 2017",
        "ZH,2017年10月12日至13日",
        "RU,12—13 октября 2017 г."
    })
    void daysOfOneMonthShareIt(Language language, String words) {
        assertThat(new DateWording(language)
                        .span(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13))
                        .replaceAll("\\h", " "))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "FR,2017-06-01,jeudi 1er juin 2017",
        "FR,2018-01-11,jeudi 11 janvier 2018",
        "FR,2018-12-31,lundi 31 décembre 2018",
        "ES,2017-06-01,'jueves, 1 de junio de 2017'",
        "EN,2017-06-01,'Thursday, 1 June 2017'"
    })
    void theFirstOfAMonthIsTheFirstInFrenchAlone(Language language, LocalDate day, String words) {
        assertThat(new DateWording(language).day(day).replaceAll("\\h", " ")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-01,2017-06-03,1er–3 juin 2017",
        "2017-06-30,2017-07-01,30 juin – 1er juillet 2017",
        "2017-06-11,2017-06-21,11–21 juin 2017"
    })
    void itIsTheFirstInASpanToo(LocalDate first, LocalDate last, String words) {
        assertThat(new DateWording(Language.FR).span(first, last).replaceAll("\\h", " "))
                .isEqualTo(words);
    }

    @Test
    void daysOfTwoMonthsShareTheYear() {
        assertThat(new DateWording(Language.EN).span(LocalDate.of(2017, 9, 30), LocalDate.of(2017, 10, 1)))
                .isEqualTo("30 September – 1 October 2017");
    }

    @ParameterizedTest
    @CsvSource({"EN,April – November 2017", "RU,апрель — ноябрь 2017 г.", "ZH,2017年4月至11月"})
    void monthsOfOneYearShareIt(Language language, String words) {
        assertThat(new DateWording(language)
                        .months(YearMonth.of(2017, 4), YearMonth.of(2017, 11))
                        .replaceAll("\\h", " "))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"EN, ', 23:59 ('", "AR, '، 23:59 ('"})
    void aMomentHasTheCommaOfTheLanguage(Language language, String words) {
        assertThat(new DateWording(language).moment(Instant.parse("2017-09-04T21:59:00Z"), ZoneId.of("Europe/Zurich")))
                .contains(words);
    }
}
