package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODES = 200;

    private final Entropy entropy = new Entropy();

    @Test
    void aNewCodeIsValidAndHasNoLookAlikes() {
        for (int i = 0; i < CODES; i++) {
            String code = HumanCode.next(entropy, 9);
            assertThat(code).matches("[" + ALPHABET + "]{9}");
            assertThat(HumanCode.isValid(code)).isTrue();
            assertThat(HumanCode.normalise(code)).isEqualTo(code);
        }
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        for (int i = 0; i < CODES; i++) {
            String code = HumanCode.next(entropy, 9);
            for (int at = 0; at < code.length(); at++) {
                for (char wrong : ALPHABET.toCharArray()) {
                    String typed = code.substring(0, at) + wrong + code.substring(at + 1);
                    assertThat(HumanCode.isValid(typed)).as(typed).isEqualTo(typed.equals(code));
                }
            }
        }
    }

    @Test
    void mostSwappedNeighboursAreFound() {
        int swaps = 0;
        int missed = 0;
        for (int i = 0; i < CODES; i++) {
            String code = HumanCode.next(entropy, 9);
            for (int at = 0; at + 1 < code.length(); at++) {
                if (code.charAt(at) != code.charAt(at + 1)) {
                    swaps++;
                    missed += HumanCode.isValid(swapped(code, at)) ? 1 : 0;
                }
            }
        }
        assertThat(swaps).isGreaterThan(1000);
        assertThat(missed).isLessThan(swaps / 100);
    }

    @Test
    void aMissingOrDoubledCharacterIsMostlyFound() {
        int accepted = 0;
        for (int i = 0; i < CODES; i++) {
            String code = HumanCode.next(entropy, 9);
            accepted += HumanCode.isValid(code.substring(1)) ? 1 : 0;
            accepted += HumanCode.isValid(code + code.charAt(8)) ? 1 : 0;
        }
        assertThat(accepted).isLessThan(CODES / 5);
    }

    @ParameterizedTest
    @CsvSource({"abcd-efgh-j,ABCDEFGHJ", "' A B C ',ABC", "oO0,000", "iIlL,1111", "AB‑CD,AB‑CD"})
    void whatPeopleTypeIsReadAsCrockfordDoes(String typed, String read) {
        assertThat(HumanCode.normalise(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "U", "ÄÖÜ", "😀😀", "UUUUUUUUU", "12345678!"})
    void whatIsNoCodeIsNotValidAndNoError(String typed) {
        assertThat(HumanCode.isValid(HumanCode.normalise(typed))).isFalse();
    }

    @Test
    void codesDoNotRepeat() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(HumanCode.next(entropy, 9));
        }
        assertThat(codes).hasSize(1000);
    }

    private static String swapped(String code, int at) {
        return code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
    }
}
