package org.pregny.pass;

import static org.pregny.pass.CodeCase.of;
import static org.pregny.pass.RawCode.claims;
import static org.pregny.pass.RawCode.hex;
import static org.pregny.pass.RawCode.right;

import com.upokecenter.cbor.CBORObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rightly signed payloads that no server of ours would have signed: an issuer that signs whatever it is given. */
final class BadClaims {

    private static final int[] CLAIMS = {4, 5, 7, -65537, -65538, -65539};
    private static final String TAIL = "0750" + RawCode.CTI + "3a000100000c3a00010001820c063a0001000201";

    private BadClaims() {}

    static Stream<CodeCase> all() {
        Map<String, byte[]> payloads = new LinkedHashMap<>();
        missing(payloads);
        types(payloads);
        values(payloads);
        forms(payloads);
        List<CodeCase> cases = new ArrayList<>();
        payloads.forEach((name, payload) -> cases.add(of("MALFORMED", name, right().payload(payload))));
        return cases.stream();
    }

    private static void missing(Map<String, byte[]> payloads) {
        for (int claim : CLAIMS) {
            CBORObject without = claims();
            without.Remove(CBORObject.FromObject(claim));
            payloads.put("claim " + claim + " missing", without.EncodeToBytes());
        }
        for (int extra : new int[] {1, 2, 3, 6, 8, 9, -1, -65541, -65600}) {
            payloads.put("claim " + extra + " added", claims().Add(extra, 1).EncodeToBytes());
        }
        payloads.put(
                "claim with a name added", claims().Add("name", "A. Person").EncodeToBytes());
    }

    private static void types(Map<String, byte[]> payloads) {
        for (int claim : CLAIMS) {
            payloads.put(
                    "claim " + claim + " as text", claims().Set(claim, "12").EncodeToBytes());
            payloads.put(
                    "claim " + claim + " as null",
                    claims().Set(claim, CBORObject.Null).EncodeToBytes());
            payloads.put(
                    "claim " + claim + " as a float", claims().Set(claim, 12.0).EncodeToBytes());
            payloads.put(
                    "claim " + claim + " as a list of lists",
                    claims().Set(
                                    claim,
                                    CBORObject.NewArray()
                                            .Add(CBORObject.NewArray().Add(12)))
                            .EncodeToBytes());
        }
        payloads.put(
                "time with the tag of a time",
                claims().Set(4, CBORObject.FromObject(RawCode.UNTIL).WithTag(1)).EncodeToBytes());
        payloads.put("event as true", claims().Set(-65537, true).EncodeToBytes());
        payloads.put(
                "event as a big number",
                hex("a6041a59e1375f051a59dd42e0" + "0750" + RawCode.CTI
                        + "3a00010000c2410c3a00010001820c063a0001000201"));
    }

    private static void values(Map<String, byte[]> payloads) {
        payloads.put("ends before it begins", claims().Set(4, RawCode.FROM - 1).EncodeToBytes());
        payloads.put("begins before 1970", claims().Set(5, -1).EncodeToBytes());
        payloads.put("ends in the year 10000", claims().Set(4, 253_402_300_800L).EncodeToBytes());
        payloads.put(
                "ends after the end of numbers", claims().Set(4, Long.MAX_VALUE).EncodeToBytes());
        payloads.put("id of 15 bytes", claims().Set(7, new byte[15]).EncodeToBytes());
        payloads.put("id of 17 bytes", claims().Set(7, new byte[17]).EncodeToBytes());
        payloads.put("id of no bytes", claims().Set(7, new byte[0]).EncodeToBytes());
        for (long number : new long[] {0, -1, 2_147_483_648L}) {
            payloads.put("event " + number, claims().Set(-65537, number).EncodeToBytes());
            payloads.put("version " + number, claims().Set(-65539, number).EncodeToBytes());
            payloads.put(
                    "admits to event " + number,
                    claims().Set(-65538, CBORObject.NewArray().Add(12).Add(number))
                            .EncodeToBytes());
        }
        payloads.put(
                "admits to nothing", claims().Set(-65538, CBORObject.NewArray()).EncodeToBytes());
        payloads.put(
                "admits to a text",
                claims().Set(-65538, CBORObject.NewArray().Add("12")).EncodeToBytes());
        for (int type : new int[] {0, 5, 6, -1, 255}) {
            payloads.put("pass type " + type, claims().Add(-65540, type).EncodeToBytes());
        }
        for (long bits : new long[] {0, -1, -5, 2_147_483_648L, 4_294_967_295L, Long.MAX_VALUE}) {
            payloads.put("segments " + bits, claims().Add(-65546, bits).EncodeToBytes());
        }
        segments(payloads);
        payloads.put("pass type as text", claims().Add(-65540, "1").EncodeToBytes());
    }

    /** No list of segments, whatever is in it, and none twice: bits cannot say that. */
    private static void segments(Map<String, byte[]> payloads) {
        payloads.put("segments as text", claims().Add(-65546, "5").EncodeToBytes());
        payloads.put("segments as null", claims().Add(-65546, CBORObject.Null).EncodeToBytes());
        payloads.put("segments as true", claims().Add(-65546, true).EncodeToBytes());
        payloads.put("segments as a float", claims().Add(-65546, 5.0).EncodeToBytes());
        payloads.put("segments as bytes", claims().Add(-65546, new byte[] {5}).EncodeToBytes());
        payloads.put(
                "segments as an empty list",
                claims().Add(-65546, CBORObject.NewArray()).EncodeToBytes());
        payloads.put(
                "segments as a list",
                claims().Add(-65546, CBORObject.NewArray().Add(1).Add(3)).EncodeToBytes());
        payloads.put(
                "segments as a list, one twice",
                claims().Add(-65546, CBORObject.NewArray().Add(1).Add(1)).EncodeToBytes());
        payloads.put(
                "segments before the type",
                claims().Add(-65546, 5).Add(-65540, 3).EncodeToBytes());
        payloads.put(
                "segments in two bytes",
                RawCode.joined(hex("a7"), rest(claims().EncodeToBytes()), hex("3a000100091805")));
        payloads.put(
                "segments said twice",
                RawCode.joined(hex("a8"), rest(claims().EncodeToBytes()), hex("3a00010009053a0001000905")));
        payloads.put(
                "segments as a big number",
                RawCode.joined(hex("a7"), rest(claims().EncodeToBytes()), hex("3a00010009c24105")));
    }

    /** Without the head of the map. */
    private static byte[] rest(byte[] map) {
        return java.util.Arrays.copyOfRange(map, 1, map.length);
    }

    /** The same facts in other words. */
    private static void forms(Map<String, byte[]> payloads) {
        String times = "041a59e1375f051a59dd42e0";
        payloads.put("claims in another order", hex("a6" + "051a59dd42e0" + "041a59e1375f" + TAIL));
        payloads.put("claims of a map without length", hex("bf" + times + TAIL + "ff"));
        payloads.put("map head in two bytes", hex("b806" + times + TAIL));
        payloads.put("time in nine bytes", hex("a6" + "041b0000000059e137ff051a59dd42e0" + TAIL));
        payloads.put("key in two bytes", hex("a6" + "18041a59e1375f051a59dd42e0" + TAIL));
        payloads.put("end said twice alike", hex("a7" + "041a59e1375f" + times + TAIL));
        payloads.put(
                "end said twice, later the second time",
                hex("a7" + "041a59e1375f" + "041a69e1375f" + "051a59dd42e0" + TAIL));
        payloads.put(
                "list without length",
                hex("a6" + times + "0750" + RawCode.CTI + "3a000100000c3a000100019f0c06ff3a0001000201"));
        payloads.put(
                "id in pieces",
                hex("a6" + times + "075f50" + RawCode.CTI + "ff" + "3a000100000c3a00010001820c063a0001000201"));
        payloads.put("bytes behind the claims", RawCode.joined(claims().EncodeToBytes(), new byte[1]));
        payloads.put("claims in a tag", claims().WithTag(61).EncodeToBytes());
        payloads.put("claims as bytes once more", RawCode.bstr(claims().EncodeToBytes()));
        payloads.put("no claims", new byte[0]);
        payloads.put("empty claims", RawCode.EMPTY_MAP);
        payloads.put("claims as a list", hex("8101"));
        payloads.put("claims as a text", hex("6161"));
        payloads.put("claims as a number", hex("01"));
    }
}
