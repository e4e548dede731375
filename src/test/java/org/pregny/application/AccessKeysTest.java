package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

@PregnyTest
class AccessKeysTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Autowired
    AccessKeys keys;

    @Test
    void aKeyOpensWhatItWasMadeForAndNothingElse() {
        UUID id = UUID.randomUUID();
        String key = keys.keyTo(AccessKeys.Purpose.APPLICATION, id);

        assertThat(keys.open(AccessKeys.Purpose.APPLICATION, key)).contains(id);
        assertThat(keys.open(AccessKeys.Purpose.OFFER, key)).isEmpty();
    }

    @Test
    void aKeyWithAnyCharacterChangedOpensNothing() {
        String key = keys.keyTo(AccessKeys.Purpose.APPLICATION, UUID.randomUUID());

        for (int i = 0; i < key.length(); i++) {
            for (char c : ALPHABET.toCharArray()) {
                String altered = key.substring(0, i) + c + key.substring(i + 1);
                assertThat(keys.open(AccessKeys.Purpose.APPLICATION, altered).isPresent())
                        .isEqualTo(c == key.charAt(i));
            }
        }
    }
}
