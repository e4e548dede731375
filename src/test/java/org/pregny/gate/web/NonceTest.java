package org.pregny.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;

/** What a device may call a scan. */
@AnyDatabase
class NonceTest {

    @ParameterizedTest
    @ValueSource(strings = {"n", "0b9f6f5e-6a3b-4d26-b0a5-0a4f3c2d1e0f", " ", "é", "\uD83D\uDE00", "\u2028"})
    void isANonce(String text) {
        assertThat(ScanBatch.isNonce(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "a\nb", "\u007f", "\u009f", "\uD83D", "a\uDE00b"})
    void isNone(String text) {
        assertThat(ScanBatch.isNonce(text)).isFalse();
    }

    /** A character beyond the first 65,536 is one, though Java has two for it. */
    @Test
    void hasUpTo64Characters() {
        assertThat(ScanBatch.isNonce("n".repeat(64))).isTrue();
        assertThat(ScanBatch.isNonce("n".repeat(65))).isFalse();
        assertThat(ScanBatch.isNonce("\uD83D\uDE00".repeat(64))).isTrue();
        assertThat(ScanBatch.isNonce("\uD83D\uDE00".repeat(65))).isFalse();
    }

    @Test
    void isWhatBothDatabasesKeep() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> ScanBatch.isNonce(Character.toString(c)) != keeps(c)))
                .isEmpty();
    }

    private static boolean keeps(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}
