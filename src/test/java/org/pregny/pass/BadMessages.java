package org.pregny.pass;

import static org.pregny.pass.CodeCase.of;
import static org.pregny.pass.RawCode.KEY;
import static org.pregny.pass.RawCode.hex;
import static org.pregny.pass.RawCode.right;

import com.upokecenter.cbor.CBORObject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Messages whose frame, headers or signature are not as they should be; where possible the signature itself is right. */
final class BadMessages {

    /** The order of the group of Ed25519 (RFC 8032 section 5.1). */
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private BadMessages() {}

    static Stream<CodeCase> all() {
        return Stream.of(frames(), headers(), outside(), payloads(), signatures(), tampered())
                .flatMap(List::stream);
    }

    private static List<CodeCase> frames() {
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("no tag", "84");
        heads.put("tag of COSE_Mac0", "d184");
        heads.put("tag of COSE_Encrypt0", "d084");
        heads.put("tag of COSE_Sign", "d86284");
        heads.put("tag of a CWT around", "d83dd284");
        heads.put("tag twice", "d2d284");
        heads.put("self-described CBOR around", "d9d9f7d284");
        heads.put("tag in two bytes", "d81284");
        heads.put("array head in two bytes", "d29804");
        heads.put("array of three", "d283");
        heads.put("array of five", "d285");
        List<CodeCase> cases = new ArrayList<>();
        heads.forEach((name, head) -> cases.add(of("MALFORMED", name, RawCode.code(right().bytes(head)))));
        cases.add(of(
                "MALFORMED", "array without length", RawCode.code(RawCode.joined(right().bytes("d29f"), hex("ff")))));
        cases.add(of("MALFORMED", "fifth part", RawCode.code(RawCode.joined(right().bytes("d285"), hex("f6")))));
        return cases;
    }

    private static List<CodeCase> headers() {
        byte[] kid = KEY.kidBytes();
        Map<String, byte[]> headers = new LinkedHashMap<>();
        for (int algorithm : new int[] {-7, -19, -35, -36, -53, 5, 0, 1}) {
            headers.put("algorithm " + algorithm, map(1, algorithm, 4, kid));
        }
        headers.put("algorithm by name", map(1, "EdDSA", 4, kid));
        headers.put("no algorithm", map(4, kid));
        headers.put("no kid", map(1, -8));
        headers.put("no header at all", new byte[0]);
        headers.put("empty header", RawCode.EMPTY_MAP);
        headers.put("kid of three bytes", map(1, -8, 4, Arrays.copyOf(kid, 3)));
        headers.put("kid of five bytes", map(1, -8, 4, Arrays.copyOf(kid, 5)));
        headers.put("empty kid", map(1, -8, 4, new byte[0]));
        headers.put("kid as text", map(1, -8, 4, KEY.kid()));
        headers.put("kid as a number", map(1, -8, 4, 2_712_847_316L));
        headers.put("kid before algorithm", map(4, kid, 1, -8));
        headers.put("content type of a CWT", map(1, -8, 3, 61, 4, kid));
        headers.put("content type of a status list", map(1, -8, 3, StatusList.CONTENT_TYPE, 4, kid));
        headers.put("critical header", map(1, -8, 2, CBORObject.NewArray().Add(99), 4, kid));
        headers.put("key of the forger's own in the header", map(1, -8, 4, kid, -1, KEY.publicKey()));
        headers.put("certificate of the forger's own", map(1, -8, 4, kid, 33, new byte[4]));
        headers.put("address of a key", map(1, -8, 4, kid, 35, "https://example.org/"));
        headers.put("algorithm twice", hex("a3012701270444" + text(kid)));
        headers.put("algorithm in two bytes", hex("a20138070444" + text(kid)));
        headers.put("header without length", hex("bf01270444" + text(kid) + "ff"));
        headers.put("bytes behind the header", RawCode.joined(RawCode.header(KEY), new byte[1]));
        headers.put("header that is an array", hex("8201270444" + text(kid)));
        List<CodeCase> cases = new ArrayList<>();
        headers.forEach((name, header) -> cases.add(of("MALFORMED", name, right().header(header))));
        return cases;
    }

    private static List<CodeCase> outside() {
        byte[] kid = KEY.kidBytes();
        Map<String, byte[]> maps = new LinkedHashMap<>();
        maps.put("kid said twice", map(4, kid));
        maps.put("algorithm said twice", map(1, -8));
        maps.put("something harmless", map(99, "added"));
        maps.put("certificate", map(33, new byte[8]));
        maps.put("key of the forger's own", map(-1, KEY.publicKey()));
        maps.put("null", hex("f6"));
        maps.put("bytes", hex("40"));
        maps.put("empty map without length", hex("bfff"));
        maps.put("empty array", hex("80"));
        List<CodeCase> cases = new ArrayList<>();
        maps.forEach(
                (name, map) -> cases.add(of("MALFORMED", "outside the signature: " + name, right().unprotected(map))));
        cases.add(of(
                "MALFORMED",
                "algorithm outside only",
                right().header(map(4, kid)).unprotected(map(1, -8))));
        cases.add(of("MALFORMED", "kid outside only", right().header(map(1, -8)).unprotected(map(4, kid))));
        return cases;
    }

    private static List<CodeCase> payloads() {
        byte[] signature = RawCode.bstr(right().made());
        byte[] header = RawCode.bstr(RawCode.header(KEY));
        byte[] front = RawCode.joined(hex("d284"), header, RawCode.EMPTY_MAP);
        return List.of(
                of("MALFORMED", "payload detached", RawCode.code(RawCode.joined(front, hex("f6"), signature))),
                of(
                        "MALFORMED",
                        "payload not wrapped in bytes",
                        RawCode.code(RawCode.joined(front, right().payload(), signature))),
                of(
                        "MALFORMED",
                        "payload in pieces",
                        RawCode.code(RawCode.joined(
                                front, hex("5f"), RawCode.bstr(right().payload()), hex("ff"), signature))),
                of(
                        "MALFORMED",
                        "header not wrapped in bytes",
                        RawCode.code(RawCode.joined(
                                hex("d284"),
                                RawCode.header(KEY),
                                RawCode.EMPTY_MAP,
                                RawCode.bstr(right().payload()),
                                signature))),
                of(
                        "MALFORMED",
                        "signature as text",
                        RawCode.code(
                                RawCode.joined(front, RawCode.bstr(right().payload()), hex("7840"), new byte[64]))),
                of(
                        "BAD_SIGNATURE",
                        "another pass's signature",
                        right().payload(RawCode.claims().Set(-65539, 2).EncodeToBytes())
                                .signature(right().made())));
    }

    private static List<CodeCase> signatures() {
        byte[] made = right().made();
        byte[] swapped = RawCode.joined(Arrays.copyOfRange(made, 32, 64), Arrays.copyOf(made, 32));
        return List.of(
                of("MALFORMED", "no signature", right().signature(new byte[0])),
                of("MALFORMED", "signature of 63 bytes", right().signature(Arrays.copyOf(made, 63))),
                of("MALFORMED", "signature of 65 bytes", right().signature(Arrays.copyOf(made, 65))),
                of("MALFORMED", "signature twice", right().signature(RawCode.joined(made, made))),
                of("BAD_SIGNATURE", "signature of zeros", right().signature(new byte[64])),
                of("BAD_SIGNATURE", "signature of the neutral point", right().signature(neutral())),
                of("BAD_SIGNATURE", "halves of the signature swapped", right().signature(swapped)),
                of(
                        "BAD_SIGNATURE",
                        "twin of the signature, S plus the order of the group",
                        right().signature(twin(made))),
                of(
                        "BAD_SIGNATURE",
                        "signed by another key of the event",
                        right().signature(TestKeys.key("b0000001").sign(right().toBeSigned(new byte[0])))),
                of(
                        "BAD_SIGNATURE",
                        "kid of another event's key on our signature",
                        right().header(RawCode.header(TestKeys.key("e0000013")))),
                of("BAD_SIGNATURE", "signed as a countersignature", right().context("CounterSignature1")),
                of("BAD_SIGNATURE", "signed as one of many", right().context("Signature")),
                of(
                        "BAD_SIGNATURE",
                        "signed with external data",
                        right().signature(KEY.sign(right().toBeSigned(new byte[1])))),
                of(
                        "BAD_SIGNATURE",
                        "payload signed without its frame",
                        right().signature(KEY.sign(right().payload()))));
    }

    /** Single bits turned in each part; what is said depends on the part alone. */
    private static List<CodeCase> tampered() {
        byte[] whole = right().bytes("d284");
        int payload = 2 + 1 + RawCode.header(KEY).length + 1 + 2;
        int signature = whole.length - 64;
        List<CodeCase> cases = new ArrayList<>();
        for (int at : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, signature - 2, signature - 1}) {
            cases.add(turned("MALFORMED", whole, at));
        }
        for (int at : new int[] {8, 9, 10, 11}) {
            cases.add(turned("UNKNOWN_KEY", whole, at));
        }
        for (int at = payload; at < signature - 2; at += 7) {
            cases.add(turned("BAD_SIGNATURE", whole, at));
        }
        for (int at = signature; at < whole.length; at += 9) {
            cases.add(turned("BAD_SIGNATURE", whole, at));
        }
        return cases;
    }

    private static CodeCase turned(String verdict, byte[] whole, int at) {
        byte[] other = whole.clone();
        other[at] ^= 1;
        return of(verdict, "bit turned in byte " + at, RawCode.code(other));
    }

    private static byte[] neutral() {
        byte[] signature = new byte[64];
        signature[0] = 1;
        return signature;
    }

    private static byte[] twin(byte[] signature) {
        byte[] twin = signature.clone();
        BigInteger s = BigInteger.ZERO;
        for (int i = 63; i >= 32; i--) {
            s = s.shiftLeft(8).or(BigInteger.valueOf(signature[i] & 0xff));
        }
        s = s.add(ORDER);
        for (int i = 32; i < 64; i++) {
            twin[i] = s.shiftRight(8 * (i - 32)).byteValue();
        }
        return twin;
    }

    private static String text(byte[] kid) {
        return HexFormat.of().formatHex(kid);
    }

    private static byte[] map(Object... entries) {
        CBORObject map = CBORObject.NewOrderedMap();
        for (int i = 0; i < entries.length; i += 2) {
            map.Add(entries[i], entries[i + 1]);
        }
        return map.EncodeToBytes();
    }
}
