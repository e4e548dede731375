package org.pregny;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the template language takes without a word, and does otherwise than it reads. */
class TemplatesTest {

    private static final String IGNORED = "[th:replace][th:if], [th:replace][th:unless]";

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
}
