package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pregny.pass.CodeReader.KnownKey;

/** A code that came before saves its signature, and nothing else. */
class SeenCodesTest {

    private static final SigningKey KEY = TestKeys.key("90100001");
    private static final PassToken TOKEN = new PassToken(
            new PassId(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")),
            Instant.parse("2017-10-10T22:00:00Z"),
            Instant.parse("2017-10-13T21:59:59Z"),
            12,
            List.of(12, 6),
            1);
    private static final String CODE = CodeReader.write(KEY, TOKEN);

    private final SeenCodes codes = new SeenCodes();

    @Test
    void aCodeIsReadTheSameTwice() {
        CodeReader.Reading first = codes.read(CODE, known(KEY.publicKey(), false));

        assertThat(first.token()).isEqualTo(TOKEN);
        assertThat(codes.read(CODE, known(KEY.publicKey(), false))).isEqualTo(first);
    }

    @Test
    void aCodeThatCameBeforeFallsWithItsKey() {
        codes.read(CODE, known(KEY.publicKey(), false));

        assertThat(codes.read(CODE, known(KEY.publicKey(), true)).verdict()).isEqualTo(CodeVerdict.REVOKED_KEY);
        assertThat(codes.read(CODE, kid -> Optional.empty()).verdict()).isEqualTo(CodeVerdict.UNKNOWN_KEY);
    }

    @Test
    void aCodeThatDidNotHoldIsLookedAtAgain() {
        byte[] another = TestKeys.key("90100002").publicKey();

        assertThat(codes.read(CODE, known(another, false)).verdict()).isEqualTo(CodeVerdict.BAD_SIGNATURE);
        assertThat(codes.read(CODE, known(KEY.publicKey(), true)).verdict()).isEqualTo(CodeVerdict.REVOKED_KEY);
        assertThat(codes.read(CODE, known(KEY.publicKey(), false)).token()).isEqualTo(TOKEN);
    }

    @Test
    void anotherTextOfTheSameTokenIsNotTheCodeThatCameBefore() {
        codes.read(CODE, known(KEY.publicKey(), false));

        assertThat(codes.read(CODE + "=", known(KEY.publicKey(), false)).verdict())
                .isEqualTo(CodeVerdict.MALFORMED);
        assertThat(codes.read(CODE.toLowerCase(java.util.Locale.ROOT), known(KEY.publicKey(), false))
                        .token())
                .isNull();
    }

    @Test
    void nothingAtAllIsNoCode() {
        assertThat(codes.read(null, known(KEY.publicKey(), false)).verdict()).isEqualTo(CodeVerdict.MALFORMED);
    }

    private static Function<String, Optional<KnownKey>> known(byte[] key, boolean revoked) {
        return kid -> Optional.of(new KnownKey(key, revoked));
    }
}
