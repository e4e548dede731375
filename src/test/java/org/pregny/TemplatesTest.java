package org.pregny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the template language takes without a word, and does otherwise than it reads. */
class TemplatesTest {

    private static final String IGNORED = "[th:replace][th:if], [th:replace][th:unless]";

    /** After an element, and not where the language's own stands in for a sample. */
    private static final Pattern LATIN_COMMA = Pattern.compile("</[a-z:]+>,.{0,40}");

    /** Thymeleaf replaces first: a condition on the same element is never asked. */
    @Test
    void whatIsShownOnlySometimesIsNotReplacedByTheSameElement() {
        assertThat(Sources.under("templates", ".html"))
                .isNotEmpty()
                .flatMap(page -> Jsoup.parse(page.text()).select(IGNORED).stream()
                        .map(element -> page + ": " + element.tagName() + element.attributes())
                        .toList())
                .isEmpty();
    }

    /** Arabic has a comma of its own; a page asks the reader's language for it. */
    @Test
    void noPageSetsTheCommaOfOneScript() {
        assertThat(Sources.under("templates/web", ".html"))
                .flatMap(page -> page.all(LATIN_COMMA, 0).stream()
                        .map(found -> page + ": " + found)
                        .toList())
                .isEmpty();
    }
}
