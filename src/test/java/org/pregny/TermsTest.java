package org.pregny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.kernel.Language;

/** One thing has one name in pages, letters and passes of a language. */
class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "ES, eventos?, acto",
        "ES, tarjeta de acceso, pase de acceso",
        "AR, (ال|لل|ل|لأي )حدث, فعالية",
        "AR, تصريح دخول الأمم المتحدة, بطاقة دخول الأمم المتحدة",
        "EN, organi[s]\\w+, organization",
    })
    void theOtherWordIsNotUsed(Language language, String other, String ours) {
        Pattern whole = Pattern.compile(
                "(?<!\\p{L})(" + other + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<String> found =
                said(language).filter(words -> whole.matcher(words).find()).toList();

        assertThat(found).as("say " + ours).isEmpty();
        assertThat(said(language))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(ours));
    }

    /** What stands between tags is a sample that the template replaces, where it is one word long. */
    private static Stream<String> said(Language language) {
        Stream<String> letters = Sources.under("templates/mail/" + language.tag(), ".html").stream()
                .map(source -> source.text().replaceAll("<[^>]*>\\w+</", "</").replaceAll("<[^>]*>", " "));
        return Stream.concat(Bundles.words(language).values().stream(), letters);
    }
}
