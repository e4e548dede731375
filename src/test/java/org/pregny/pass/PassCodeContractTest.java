package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.event.EventCode;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The code on a pass as independent tools may rely on it (issue 2): read and verified without the product's code. */
@PregnyTest
class PassCodeContractTest {

    private static final EventCode EVENT = EventCode.of("contract-1");
    private static final UUID CTI = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final Instant FROM = Instant.parse("2017-10-10T22:00:00Z");
    private static final Instant UNTIL = Instant.parse("2017-10-13T21:59:59Z");
    private static final String SPKI_PREFIX = "302a300506032b6570032100";

    @Autowired
    TokenSigner signer;

    @Autowired
    PassOffice passes;

    @Autowired
    Story story;

    @LocalServerPort
    int port;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void theCodeIsAPrefixAndBase32InUpperCaseWithoutPadding() {
        assertThat(code()).matches("SEP1:[A-Z2-7]+");
    }

    @Test
    void itIsATaggedCoseSign1ThatNamesAlgorithmAndKeyInItsProtectedHeader() {
        TokenSigner.Signed signed = signer.sign(EVENT, token(12, List.of(12, 6), 1));
        TinyCbor.Tagged message = (TinyCbor.Tagged) TinyCbor.read(bytes(signed.code()));
        List<?> parts = (List<?>) message.value();
        Map<?, ?> header = (Map<?, ?>) TinyCbor.read((byte[]) parts.get(0));

        assertThat(message.tag()).isEqualTo(18);
        assertThat(parts).hasSize(4);
        assertThat(header).hasSize(2);
        assertThat(header.get(1L)).isEqualTo(-8L);
        assertThat(base64url((byte[]) header.get(4L))).isEqualTo(signed.kid());
        assertThat((Map<?, ?>) parts.get(1)).isEmpty();
        assertThat((byte[]) parts.get(3)).hasSize(64);
    }

    @Test
    void itsPayloadIsAClaimsMapWithIdTimesAndThePrivateClaims() {
        Map<?, ?> claims = claims(code());

        assertThat((byte[]) claims.get(7L)).isEqualTo(HexFormat.of().parseHex("00112233445566778899aabbccddeeff"));
        assertThat(claims.get(5L)).isEqualTo(FROM.getEpochSecond());
        assertThat(claims.get(4L)).isEqualTo(UNTIL.getEpochSecond());
        assertThat(claims.get(-65537L)).isEqualTo(12L);
        assertThat(claims.get(-65538L)).isEqualTo(List.of(12L, 6L));
        assertThat(claims.get(-65539L)).isEqualTo(1L);
        assertThat(claims).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfPassButTheSpecialEventPassSaysWhichItIs(PassType type) {
        PassToken token = new PassToken(new PassId(CTI), FROM, UNTIL, 12, List.of(12, 6), 1, type, 0);
        String code = signer.sign(EVENT, token).code();

        assertThat(claims(code).get(-65540L))
                .isEqualTo(
                        switch (type) {
                            case SPECIAL_EVENT_PASS -> null;
                            case SECONDARY_PASS -> 1L;
                            case EMERGENCY_PASS -> 2L;
                            case ASSISTANT_PASS -> 3L;
                            case CHAPERONE_PASS -> 4L;
                        });
        assertThat(signer.read(code).orElseThrow().token()).isEqualTo(token);
    }

    @Test
    void aPassForSomeSegmentsSaysWhichBitByBit() {
        String code = signer.sign(EVENT, partly(12, List.of(12, 6), 1, 0b101)).code();

        assertThat(claims(code).get(-65546L)).isEqualTo(5L);
        assertThat(claims(code)).hasSize(7);
        assertThat(signer.read(code).orElseThrow().token().segments()).isEqualTo(5);
    }

    @Test
    void anybodyCanVerifyItWithThePublishedKeyAndTheJdkAlone() throws Exception {
        TokenSigner.Signed signed = signer.sign(EVENT, token(12, List.of(12, 6), 1));

        assertThat(verifies(signed.code(), published(signed.kid()))).isTrue();
    }

    @Test
    void anotherLibraryVerifiesTheCodeOfARealPass() throws Exception {
        Receipt receipt = story.submit(anApplication().build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        Pass pass = passes.passesOf(receipt.id()).get(0);
        byte[] key = published(pass.kid());

        assertThat(OtherCose.holds(bytes(pass.code()), kid -> key)).isTrue();
    }

    @Test
    void itDoesNotVerifyUnderTheKeyOfAnotherEvent() throws Exception {
        String other = signer.sign(EventCode.of("contract-2"), token(13, List.of(13), 1))
                .kid();

        assertThat(verifies(code(), published(other))).isFalse();
    }

    @Test
    void anEventKeepsItsKeyAndSharesItWithNoOther() {
        String first = signer.sign(EVENT, token(12, List.of(12), 1)).kid();
        String second = signer.sign(EVENT, token(12, List.of(12), 2)).kid();
        String other = signer.sign(EventCode.of("contract-2"), token(13, List.of(13), 1))
                .kid();

        assertThat(second).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void thePublishedKeysAreAJwkSetOfEd25519KeysWithoutPrivateParts() throws Exception {
        signer.sign(EVENT, token(12, List.of(12), 1));
        HttpResponse<String> response = new Browser(port).get("/.well-known/pass-keys");
        JsonNode keys = new ObjectMapper().readTree(response.body()).get("keys");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            assertThat(key.get("kty").asText()).isEqualTo("OKP");
            assertThat(key.get("crv").asText()).isEqualTo("Ed25519");
            assertThat(key.get("x").asText()).matches("[A-Za-z0-9_-]{43}");
            assertThat(key.get("kid").asText()).matches("[A-Za-z0-9_-]+");
            assertThat(key.has("d")).isFalse();
        });
    }

    @Test
    void theCodeOfARealPassSaysNothingOfThePerson() {
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Zebulon Quixote", "zebulon@example.org"))
                .build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        Pass pass = passes.passesOf(receipt.id()).get(0);
        Map<?, ?> claims = claims(pass.code());

        assertThat(new ArrayList<Object>(claims.keySet()))
                .containsExactlyInAnyOrder(4L, 5L, 7L, -65537L, -65538L, -65539L);
        assertThat(claims.values()).noneMatch(v -> v instanceof String);
        assertThat((byte[]) claims.get(7L)).isEqualTo(pass.id().bytes());
        assertThat(claims.get(-65538L)).isEqualTo(List.of(12L, 6L));
        assertThat(claims.get(5L)).isEqualTo(FROM.getEpochSecond());
        assertThat(claims.get(4L)).isEqualTo(UNTIL.getEpochSecond());
        assertThat(new String(bytes(pass.code()), StandardCharsets.ISO_8859_1))
                .doesNotContainIgnoringCase("quixote")
                .doesNotContainIgnoringCase("pamoja")
                .doesNotContain("12AB");
    }

    private String code() {
        return signer.sign(EVENT, token(12, List.of(12, 6), 1)).code();
    }

    private static PassToken partly(int event, List<Integer> entitlements, int version, int segments) {
        return new PassToken(
                new PassId(CTI), FROM, UNTIL, event, entitlements, version, PassType.SPECIAL_EVENT_PASS, segments);
    }

    private static PassToken token(int event, List<Integer> entitlements, int version) {
        return new PassToken(new PassId(CTI), FROM, UNTIL, event, entitlements, version);
    }

    private static Map<?, ?> claims(String code) {
        return (Map<?, ?>) TinyCbor.read((byte[]) parts(code).get(2));
    }

    private static List<?> parts(String code) {
        return (List<?>) ((TinyCbor.Tagged) TinyCbor.read(bytes(code))).value();
    }

    private byte[] published(String kid) throws Exception {
        String body = new Browser(port).get("/.well-known/pass-keys").body();
        for (JsonNode key : new ObjectMapper().readTree(body).get("keys")) {
            if (key.get("kid").asText().equals(kid)) {
                return Base64.getUrlDecoder().decode(key.get("x").asText());
            }
        }
        throw new AssertionError("no such key: " + kid);
    }

    private static boolean verifies(String code, byte[] publicKey) throws GeneralSecurityException {
        byte[] prefix = HexFormat.of().parseHex(SPKI_PREFIX);
        byte[] spki = ByteBuffer.allocate(prefix.length + publicKey.length)
                .put(prefix)
                .put(publicKey)
                .array();
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        verifier.update(TinyCbor.toBeSigned(
                (byte[]) parts(code).get(0), (byte[]) parts(code).get(2)));
        return verifier.verify((byte[]) parts(code).get(3));
    }

    /** Base32 by arithmetic: the text is a number to the base of 32, without the bits that only fill up. */
    private static byte[] bytes(String code) {
        String text = code.substring("SEP1:".length());
        BigInteger number = BigInteger.ONE;
        for (char c : text.toCharArray()) {
            int digit = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            number = number.shiftLeft(5).or(BigInteger.valueOf(digit));
        }
        byte[] whole = number.shiftRight(text.length() * 5 % 8).toByteArray();
        byte[] bytes = new byte[text.length() * 5 / 8];
        System.arraycopy(whole, whole.length - bytes.length, bytes, 0, bytes.length);
        return bytes;
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
