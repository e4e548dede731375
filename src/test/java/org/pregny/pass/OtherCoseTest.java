package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What we sign holds by another library, and what we refuse for its signature is refused there. */
class OtherCoseTest {

    private static final Set<String> UNSIGNED = Set.of("MALFORMED", "UNKNOWN_KEY", "REVOKED_KEY", "BAD_SIGNATURE");

    @Test
    void everyCodeOfTheCorpusThatIsRightlySignedHolds() throws Exception {
        List<CodeCase> signed =
                GoodCodes.all().filter(c -> !UNSIGNED.contains(c.verdict())).toList();

        assertThat(signed).hasSizeGreaterThan(80);
        for (CodeCase c : signed) {
            assertThat(OtherCose.holds(bytes(c.code()), OtherCoseTest::key))
                    .as(c.name())
                    .isTrue();
        }
    }

    @Test
    void noCodeOfTheCorpusWithABadSignatureHolds() throws Exception {
        List<CodeCase> forged = Stream.concat(BadMessages.all(), BadClaims.all())
                .filter(c -> c.verdict().equals("BAD_SIGNATURE"))
                .toList();

        assertThat(forged).hasSizeGreaterThan(15);
        for (CodeCase c : forged) {
            assertThat(OtherCose.refuses(bytes(c.code()), OtherCoseTest::key))
                    .as(c.name())
                    .isTrue();
        }
    }

    @Test
    void statusListsHoldAsWell() throws Exception {
        for (StatusChains.Chain chain : StatusChains.all()) {
            if (chain.outcomes().stream().noneMatch(UNSIGNED::contains)) {
                for (String list : chain.lists()) {
                    assertThat(OtherCose.holds(Base64.getUrlDecoder().decode(list), OtherCoseTest::key))
                            .as(chain.name())
                            .isTrue();
                }
            }
        }
    }

    private static byte[] bytes(String code) {
        return Base32.decode(code.substring("SEP1:".length()));
    }

    private static byte[] key(byte[] kid) {
        return TestKeys.key(HexFormat.of().formatHex(kid)).publicKey();
    }
}
