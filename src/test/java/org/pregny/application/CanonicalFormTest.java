package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same content has the same bytes, whoever writes it (RFC 8785). */
class CanonicalFormTest {

    @Test
    void namesStandInOrderAndNothingIsSpacedOrEscapedWithoutNeed() {
        Map<String, Object> value = Map.of(
                "z", List.of(1, 2L, true),
                "ä", "é/€ 名 \uD83D\uDE00",
                "a", Map.of("b", "\" \\ \b \f \n \r \t \u001f \u007f"),
                "B", Arrays.asList("", null));

        assertThat(text(value))
                .isEqualTo("{\"B\":[\"\",null],\"a\":{\"b\":\"\\\" \\\\ \\b \\f \\n \\r \\t \\u001f \u007f\"},"
                        + "\"z\":[1,2,true],\"ä\":\"é/€ 名 \uD83D\uDE00\"}");
    }

    /** The RFC's own example of an order: by code units of UTF-16, so that the smiling face stands before U+FB33. */
    @Test
    void namesAreOrderedAsTheStandardOrdersThem() {
        Map<String, Object> value =
                Map.of("\u20ac", 1, "\r", 2, "\ufb33", 3, "1", 4, "\ud83d\ude00", 5, "\u0080", 6, "\u00f6", 7);

        assertThat(text(value))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void whatHasNoOneTextIsRefused() {
        assertThatThrownBy(() -> CanonicalForm.of(0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Object value) {
        return new String(CanonicalForm.of(value), StandardCharsets.UTF_8);
    }
}
