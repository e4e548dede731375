package org.pregny.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Latin names in Arabic sentences, and the other way round. */
class IsolatedTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final String CONFIRMS = " \u062A\u0624\u0643\u062F \u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629";

    @Test
    void aSentenceThatBeginsWithALatinNameStillRunsFromTheRight() {
        assertThat(fromTheLeft("ICMC" + CONFIRMS).get(0)).contains("ICMC");

        assertThat(fromTheLeft(Isolated.words("ICMC", ARABIC) + CONFIRMS))
                .last()
                .isEqualTo("ICMC");
    }

    @Test
    void theFullStopOfANameStaysOnItsSide() {
        String sentence = CONFIRMS.strip() + " " + Isolated.words("Friends (all) Inc.", ARABIC) + CONFIRMS;

        assertThat(fromTheLeft(sentence)).contains("Friends (all) Inc.");
        assertThat(fromTheLeft(sentence.replaceAll("[\u2068\u2069]", ""))).doesNotContain("Friends (all) Inc.");
    }

    @Test
    void aLineThatBeginsWithALatinWordRunsAsItsParagraphDoes() {
        String paragraph = CONFIRMS.strip() + " Commission" + CONFIRMS;
        List<String> lines = Words.of(paragraph, false).wrap(9);

        assertThat(lines).anySatisfy(line -> assertThat(fromTheLeft(line))
                .hasSizeGreaterThan(1)
                .last()
                .isEqualTo("Commission"));
    }

    @Test
    void aNameThatIsBrokenIsStillOneNameOnTheNextLine() {
        String name = "International Union of Friends of the Air (Inc.)";
        List<String> lines = Words.of(CONFIRMS.strip() + " " + Isolated.words(name, ARABIC) + CONFIRMS, false)
                .wrap(13);

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.stream().flatMap(line -> fromTheLeft(line).stream())).anyMatch(run -> run.endsWith("(Inc.)"));
    }

    @Test
    void anEnglishSentenceTakesALatinNameAsItIs() {
        assertThat(Isolated.words("ICMC", Locale.ENGLISH)).isEqualTo("ICMC");
        assertThat(Isolated.words(CONFIRMS, Locale.ENGLISH))
                .startsWith("\u2068")
                .endsWith("\u2069");
    }

    private static List<String> fromTheLeft(String line) {
        return Itemizer.line(line, false, true).places().stream()
                .sorted(Comparator.comparing(TextLine.Place::start))
                .map(place -> place.run() instanceof PlainRun plain ? plain.text() : ((ShapedRun) place.run()).text())
                .map(String::strip)
                .toList();
    }
}
