package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import com.upokecenter.cbor.CBORObject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.event.EventCode;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;

@PregnyTest
@AnyDatabase
class TokenSignerTest {

    private static final EventCode EVENT = EventCode.of("contract-1");
    private static final String QR_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final PassToken TOKEN = new PassToken(
            new PassId(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")),
            Instant.parse("2017-10-10T22:00:00Z"),
            Instant.parse("2017-10-13T21:59:59Z"),
            12,
            List.of(12, 6),
            1);

    @Autowired
    TokenSigner signer;

    @Autowired
    KeyRing keys;

    @Autowired
    PassOffice passes;

    @Autowired
    Story story;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void whatWasSignedIsReadBack() {
        assertThat(signer.read(code()).map(TokenSigner.Verified::token)).contains(TOKEN);
    }

    @Test
    void signingTwiceGivesTheSameCode() {
        assertThat(code()).isEqualTo(code());
    }

    @Test
    void everySingleFlippedBitIsRefused() {
        byte[] bytes = Base32.decode(code().substring(5));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(signer.read("SEP1:" + Base32.encode(flipped)))
                    .as("bit %s of byte %s", bit % 8, bit / 8)
                    .isEmpty();
        }
    }

    @Test
    void everySingleWrongCharacterIsRefused() {
        String code = code();
        for (int at = 0; at < code.length(); at++) {
            for (char wrong : QR_ALPHANUMERIC.toCharArray()) {
                String altered = code.substring(0, at) + wrong + code.substring(at + 1);
                if (!altered.equals(code)) {
                    assertThat(signer.read(altered)).as(altered).isEmpty();
                }
            }
        }
    }

    @Test
    void everyPieceOfACodeIsRefused() {
        String code = code();
        for (int length = 0; length < code.length(); length++) {
            assertThat(signer.read(code.substring(0, length))).isEmpty();
            assertThat(signer.read(code.substring(code.length() - length))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AAAAAAAA", "=", " ", "\n", "😀"})
    void aCodeWithSomethingBehindItIsRefused(String more) {
        assertThat(signer.read(code() + more)).isEmpty();
    }

    @Test
    void smallLettersAreRefused() {
        assertThat(signer.read(code().toLowerCase())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, -19, -35, 5, 0})
    void anotherAlgorithmIsRefusedEvenUnderARightSignature(int algorithm) {
        CBORObject header = CBORObject.NewOrderedMap()
                .Add(1, algorithm)
                .Add(4, keys.keyOf(EVENT).kidBytes());

        assertThat(signer.read(signedUnder(header))).isEmpty();
    }

    @Test
    void theRightAlgorithmUnderTheSameHandIsRead() {
        CBORObject header =
                CBORObject.NewOrderedMap().Add(1, -8).Add(4, keys.keyOf(EVENT).kidBytes());

        assertThat(signer.read(signedUnder(header)).map(TokenSigner.Verified::token))
                .contains(TOKEN);
    }

    @Test
    void aHeaderWithoutAlgorithmOrKeyIsRefused() {
        byte[] kid = keys.keyOf(EVENT).kidBytes();

        assertThat(signer.read(signedUnder(CBORObject.NewOrderedMap().Add(1, -8))))
                .isEmpty();
        assertThat(signer.read(signedUnder(CBORObject.NewOrderedMap().Add(4, kid))))
                .isEmpty();
        assertThat(signer.read(signedUnder(CBORObject.NewOrderedMap()))).isEmpty();
    }

    @Test
    void anUnknownKeyIsRefused() {
        CBORObject header = CBORObject.NewOrderedMap().Add(1, -8).Add(4, new byte[] {1, 2, 3, 4});

        assertThat(signer.read(signedUnder(header))).isEmpty();
    }

    @Test
    void theNameOfAnotherEventsKeyIsRefused() {
        byte[] other = keys.keyOf(EventCode.of("contract-2")).kidBytes();
        CBORObject header = CBORObject.NewOrderedMap().Add(1, -8).Add(4, other);

        assertThat(signer.read(signedUnder(header))).isEmpty();
    }

    /** Whoever stole the key of one event must not be able to make passes of another. */
    @Test
    void aPassSignedWithTheKeyOfAnotherEventIsRefused() {
        Receipt receipt = story.submit(anApplication().build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        Pass pass = passes.passesOf(receipt.id()).get(0);
        PassToken token = passes.read(pass.code()).orElseThrow();
        String forged = signer.sign(EventCode.of("contract-2"), token).code();

        assertThat(signer.read(forged)).isPresent();
        assertThat(passes.read(forged)).isEmpty();
    }

    @Test
    void aSignedCodeOfAPassThatWasNeverIssuedIsRefused() {
        assertThat(passes.read(code())).isEmpty();
    }

    @Test
    void aKeyNamedOutsideTheSignatureIsNotBelieved() {
        byte[] kid = keys.keyOf(EVENT).kidBytes();
        byte[] header = CBORObject.NewOrderedMap().Add(1, -8).EncodeToBytes();
        CBORObject unprotected = CBORObject.NewOrderedMap().Add(4, kid);

        assertThat(signer.read(message(header, unprotected, sign(header)))).isEmpty();
    }

    @Test
    void nothingMayBeAddedOutsideTheSignature() {
        byte[] header = CBORObject.NewOrderedMap()
                .Add(1, -8)
                .Add(4, keys.keyOf(EVENT).kidBytes())
                .EncodeToBytes();
        CBORObject unprotected = CBORObject.NewOrderedMap().Add(99, "added");

        assertThat(signer.read(message(header, unprotected, sign(header)))).isEmpty();
    }

    @Test
    void anEmptySignatureIsRefused() {
        byte[] header = CBORObject.NewOrderedMap()
                .Add(1, -8)
                .Add(4, keys.keyOf(EVENT).kidBytes())
                .EncodeToBytes();

        assertThat(signer.read(message(header, CBORObject.NewMap(), new byte[0])))
                .isEmpty();
        assertThat(signer.read(message(header, CBORObject.NewMap(), new byte[64])))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SEP1",
                "SEP1:",
                "SEP2:AAAA",
                "SEP1:A",
                "SEP1:1",
                "SEP1:========",
                "😀",
                "SEP1:😀😀😀",
                "SEP1:\u0000",
                "https://example.org/",
                "ABCD-EFGH-J"
            })
    void whatIsNoCodeIsRefusedWithoutAnError(String text) {
        assertThat(signer.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d2845a7fffffff",
                "d2845b7fffffffffffffff",
                "d29a7fffffff",
                "d284f6f6f6f6",
                "d28440a04040",
                "d2845f40ffa04040",
                "f97e00",
                "a0",
                "d2d2d284"
            })
    void brokenOrGreedyCborIsRefusedWithoutAnError(String hex) {
        assertThat(signer.read("SEP1:" + Base32.encode(HexFormat.of().parseHex(hex))))
                .isEmpty();
    }

    @Test
    void deeplyNestedCborIsRefusedWithoutAnError() {
        byte[] nested = new byte[140];
        java.util.Arrays.fill(nested, (byte) 0x81);

        assertThat(signer.read("SEP1:" + Base32.encode(nested))).isEmpty();
    }

    @Test
    void tenThousandCharactersAreRefusedWithoutAnError() {
        assertThat(signer.read("SEP1:" + "A".repeat(10_000))).isEmpty();
        assertThat(signer.read(code() + "A".repeat(10_000))).isEmpty();
    }

    @Test
    void nothingAtAllIsRefusedWithoutAnError() {
        assertThat(signer.read(null)).isEmpty();
    }

    private String code() {
        return signer.sign(EVENT, TOKEN).code();
    }

    private String signedUnder(CBORObject header) {
        byte[] encoded = header.EncodeToBytes();
        return message(encoded, CBORObject.NewMap(), sign(encoded));
    }

    private byte[] sign(byte[] header) {
        return keys.keyOf(EVENT).sign(TinyCbor.toBeSigned(header, PassCode.encode(TOKEN)));
    }

    private static String message(byte[] header, CBORObject unprotected, byte[] signature) {
        CBORObject message = CBORObject.NewArray()
                .Add(header)
                .Add(unprotected)
                .Add(PassCode.encode(TOKEN))
                .Add(signature);
        return "SEP1:" + Base32.encode(message.WithTag(18).EncodeToBytes());
    }
}
