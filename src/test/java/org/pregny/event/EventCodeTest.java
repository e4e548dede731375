package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.kernel.NotFound;

/** What may stand in an address as the code of an event. */
@AnyDatabase
class EventCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"hearing-2", "2", "a", "a-", "a--b", "abcdefghijklmnopqrstuvwxyz0123456789-abc"})
    void isACode(String text) {
        assertThat(EventCode.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-hearing",
                "Hearing",
                "hearing_2",
                "hearing 2",
                "hearing\n",
                "é",
                "٢",
                "a/b",
                "abcdefghijklmnopqrstuvwxyz0123456789-abcd"
            })
    void isNone(String text) {
        assertThatThrownBy(() -> EventCode.of(text)).isInstanceOf(NotFound.class);
    }
}
