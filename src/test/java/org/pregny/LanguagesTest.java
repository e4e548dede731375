package org.pregny;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pregny.Sources.Source;
import org.pregny.kernel.Language;
import org.yaml.snakeyaml.Yaml;

/** Every reader finds everything in their own language: pages, letters and the demonstration. */
class LanguagesTest {

    /** Words that English shares with a language by nature; the other languages share no letter with it. */
    private static final Map<Language, Set<String>> SHARED = Map.of(
            Language.FR,
            Set.of(
                    "Action",
                    "Cause",
                    "Contact",
                    "Date",
                    "Documents",
                    "Message",
                    "Nairobi",
                    "New York",
                    "Objection",
                    "Programme",
                    "Question",
                    "Verdict",
                    "Version"),
            Language.ES,
            Set.of("Nairobi", "No", "no", "{0} bytes"));

    private static final Map<Language, String> SCRIPTS =
            Map.of(Language.AR, "\\p{IsArabic}", Language.ZH, "\\p{IsHan}", Language.RU, "\\p{IsCyrillic}");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");
    private static final Pattern TITLE = Pattern.compile("letter\\([|'](.*)[|'], ~\\{::content}\\)");
    private static final Pattern BASENAMES = Pattern.compile("basename: (.*)");

    @Test
    void theProductReadsTheBundleOfEveryRoom() {
        Source settings = Sources.read(Path.of("src/main/resources/application.yaml"));

        assertThat(settings.all(BASENAMES, 1).get(0).split(", "))
                .containsExactlyInAnyOrderElementsOf(
                        Bundles.rooms().stream().map(room -> "messages/" + room).toList());
    }

    @Test
    void noKeyStandsTwiceAndEachStandsWithItsRoom() {
        assertThat(Bundles.files().stream().flatMap(LanguagesTest::misplacedKeys))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EN")
    void everyLanguageHasEveryKeyAndNoOther(Language language) {
        Set<String> english = Bundles.words(Language.EN).keySet();
        Set<String> translated = Bundles.words(language).keySet();

        assertThat(english)
                .filteredOn(key -> !translated.contains(key))
                .as("missing")
                .isEmpty();
        assertThat(translated)
                .filteredOn(key -> !english.contains(key))
                .as("more than in English")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EN")
    void everyTranslationHasThePlaceholdersOfTheOriginal(Language language) {
        Map<String, String> english = Bundles.words(Language.EN);

        assertThat(Bundles.words(language).entrySet())
                .filteredOn(e -> english.containsKey(e.getKey()))
                .filteredOn(e -> !Plurals.arguments(e.getValue()).equals(Plurals.arguments(english.get(e.getKey()))))
                .isEmpty();
    }

    /** Arabic has six forms, Russian four, French and Spanish three, Chinese one. */
    @ParameterizedTest
    @EnumSource
    void whatIsCountedHasEveryFormOfTheLanguage(Language language) {
        assertThat(Bundles.words(language).entrySet())
                .filteredOn(e -> !Plurals.missing(e.getValue(), language).isEmpty())
                .isEmpty();
    }

    @Test
    void aMissingFormIsFound() {
        String two = "{0, plural, one {# يوم} other {# أيام}}";

        assertThat(Plurals.missing(two, Language.AR)).containsExactlyInAnyOrder("zero", "two", "few", "many");
        assertThat(Plurals.missing(two, Language.EN)).isEmpty();
        assertThat(Plurals.missing("{0}", Language.AR)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EN")
    void whatIsCountedInEnglishIsCountedInEveryLanguage(Language language) {
        Map<String, String> english = Bundles.words(Language.EN);

        assertThat(Bundles.words(language).entrySet())
                .filteredOn(e -> english.containsKey(e.getKey()))
                .filteredOn(e -> Plurals.counts(e.getValue()) != Plurals.counts(english.get(e.getKey())))
                .isEmpty();
    }

    /** A straight apostrophe opens a quotation in a message format and swallows the placeholders behind it. */
    @ParameterizedTest
    @EnumSource
    void apostrophesAreTypographic(Language language) {
        assertThat(Bundles.words(language).entrySet())
                .filteredOn(e -> e.getValue().contains("'") || e.getValue().isBlank())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EN")
    void everythingIsTranslated(Language language) {
        Map<String, String> english = Bundles.words(Language.EN);

        assertThat(Bundles.words(language).entrySet())
                .filteredOn(e -> e.getValue().equals(english.get(e.getKey())) || !isWrittenIn(language, e.getValue()))
                .filteredOn(e -> !SHARED.getOrDefault(language, Set.of()).contains(e.getValue()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EN")
    void everyLetterIsTranslatedWithEverythingItSays(Language language) {
        List<Source> english = letters(Language.EN);
        List<Source> translated = letters(language);

        assertThat(translated).hasSizeGreaterThan(5).extracting(Source::stem).containsExactlyElementsOf(stems(english));
        for (int i = 0; i < english.size(); i++) {
            assertThat(found(EXPRESSION, translated.get(i).text()))
                    .as(translated.get(i).toString())
                    .isEqualTo(found(EXPRESSION, english.get(i).text()));
            assertThat(phrases(translated.get(i)))
                    .as(translated.get(i).toString())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(phrases(english.get(i)))
                    .allMatch(words -> isWrittenIn(language, words) && !words.contains("'"));
        }
    }

    @Test
    void theDemonstrationIsWrittenInAllLanguages() {
        List<Map<?, ?>> all = Sources.under("src/main/resources/demo", ".yaml").stream()
                .flatMap(file -> wordings(new Yaml().load(file.text())).stream())
                .toList();

        assertThat(all)
                .isNotEmpty()
                .filteredOn(texts -> !texts.keySet().equals(tags())
                        || texts.values().stream()
                                .anyMatch(t -> String.valueOf(t).isBlank()))
                .isEmpty();
    }

    private static Stream<String> misplacedKeys(Source file) {
        String room = file.stem().replaceFirst("_[a-z]{2}$", "");
        List<String> keys = file.all(Bundles.KEY_LINE, 1);
        Set<String> seen = new TreeSet<>();
        return keys.stream()
                .filter(key -> !seen.add(key) || !key.startsWith(room + ".") && !key.startsWith("kernel."))
                .map(key -> file + ": " + key);
    }

    private static boolean isWrittenIn(Language language, String words) {
        return !SCRIPTS.containsKey(language)
                || Pattern.compile(SCRIPTS.get(language)).matcher(words).find();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Source> letters(Language language) {
        return Sources.under("templates/mail/" + language.tag(), ".html");
    }

    private static List<String> stems(List<Source> files) {
        return files.stream().map(Source::stem).toList();
    }

    /** The words that a letter says of its own: its title, and all text that is not a sample of what is filled in. */
    private static List<String> phrases(Source letter) {
        Stream<String> body = Jsoup.parse(letter.text()).select("p, li, a, strong").stream()
                .filter(element -> !element.hasAttr("th:text"))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
        return Stream.concat(letter.all(TITLE, 1).stream(), body)
                .map(words -> EXPRESSION.matcher(words).replaceAll("").strip())
                .filter(words -> words.matches(".*\\p{L}.*"))
                .toList();
    }

    private static Set<String> tags() {
        return Stream.of(Language.values()).map(Language::tag).collect(Collectors.toSet());
    }

    /** Every map of the tree that has an English text. */
    private static List<Map<?, ?>> wordings(Object node) {
        if (node instanceof Collection<?> list) {
            return list.stream().flatMap(n -> wordings(n).stream()).collect(Collectors.toList());
        }
        if (node instanceof Map<?, ?> map) {
            return map.containsKey("en") ? List.of(map) : wordings(map.values());
        }
        return List.of();
    }
}
