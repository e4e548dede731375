package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How deep a body nests is known before anybody reads it. */
class DeviceBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|1",
                "[[],[{}]]|3",
                "{\"a\":\"[[[[\"}|1",
                "{\"a\":\"\\\"[[[[\"}|1",
                "{\"a\":\"\\\\\",\"b\":[[]]}|3",
                "\"[[|0",
                "]]]][|0"
            })
    void bracketsInStringsDoNotCount(String json, int depth) {
        assertThat(DeviceBodies.depth(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(depth);
    }

    @Test
    void aStringThatEndsInTheMiddleOfAnEscapeIsReadToItsEnd() {
        assertThat(DeviceBodies.depth("[\"\\".getBytes(StandardCharsets.UTF_8))).isEqualTo(1);
    }
}
