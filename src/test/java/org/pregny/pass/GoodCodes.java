package org.pregny.pass;

import static org.pregny.pass.CodeCase.of;

import com.upokecenter.cbor.CBORObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Codes that are just as the server writes them; what they are worth depends on time, keys and lists alone. */
final class GoodCodes {

    private GoodCodes() {}

    static Stream<CodeCase> all() {
        return Stream.of(times(), spans(), numbers(), ids(), keys(), statuses()).flatMap(List::stream);
    }

    private static List<CodeCase> times() {
        String code = RawCode.right().code();
        return List.of(
                of("VALID", "first second", code).at(RawCode.FROM),
                of("VALID", "second second", code).at(RawCode.FROM + 1),
                of("VALID", "in the middle", code),
                of("VALID", "last but one second", code).at(RawCode.UNTIL - 1),
                of("VALID", "last second", code).at(RawCode.UNTIL),
                of("NOT_YET_VALID", "a second too early", code).at(RawCode.FROM - 1),
                of("NOT_YET_VALID", "a day too early", code).at(RawCode.FROM - 86_400),
                of("NOT_YET_VALID", "in 1970", code).at(0),
                of("EXPIRED", "a second too late", code).at(RawCode.UNTIL + 1),
                of("EXPIRED", "a day too late", code).at(RawCode.UNTIL + 86_400),
                of("EXPIRED", "in the year 9999", code).at(253_402_300_799L));
    }

    /** Validity around every length that a number of seconds can have. */
    private static List<CodeCase> spans() {
        List<CodeCase> cases = new ArrayList<>();
        for (long second : new long[] {
            23,
            24,
            255,
            256,
            65_535,
            65_536,
            2_147_483_647L,
            2_147_483_648L,
            4_294_967_295L,
            4_294_967_296L,
            253_402_300_799L
        }) {
            String only = claim(RawCode.claims().Set(4, second).Set(5, second));
            cases.add(of("VALID", "only the second " + second, only).at(second));
            cases.add(of("EXPIRED", "after the only second " + second, only).at(second + 1));
            cases.add(of("NOT_YET_VALID", "before the only second " + second, only)
                    .at(second - 1));
        }
        cases.add(of(
                        "VALID",
                        "from the first second of 1970",
                        claim(RawCode.claims().Set(5, 0)))
                .at(0));
        return cases;
    }

    private static List<CodeCase> numbers() {
        List<CodeCase> cases = new ArrayList<>();
        LongStream.of(1, 2, 23, 24, 255, 256, 65_535, 65_536, 2_147_483_647L)
                .forEach(n -> cases.add(
                        of("VALID", "version " + n, claim(RawCode.claims().Set(-65539, n)))));
        LongStream.of(1, 23, 24, 255, 256, 65_535, 65_536, 2_147_483_647L)
                .forEach(n -> cases.add(of("VALID", "admits to event " + n, entitled(List.of(n)))));
        LongStream.rangeClosed(1, 12)
                .forEach(n -> cases.add(of(
                        "VALID",
                        "admits to " + n + " events",
                        entitled(LongStream.rangeClosed(1, n).boxed().toList()))));
        LongStream.rangeClosed(1, 4)
                .forEach(n -> cases.add(
                        of("VALID", "pass type " + n, claim(RawCode.claims().Add(-65540, n)))));
        LongStream.of(1, 2, 3, 23, 24, 255, 256, 65_535, 65_536, 1_073_741_824L, 2_147_483_647L)
                .forEach(bits -> cases.add(of("VALID", "segments " + bits, segments(bits))));
        cases.add(of(
                "VALID",
                "an assistant's to some segments",
                claim(RawCode.claims().Add(-65540, 3).Add(-65546, 5))));
        cases.add(of("EXPIRED", "some segments, a second too late", segments(5)).at(RawCode.UNTIL + 1));
        cases.add(of("VALID", "admits to one event twice", entitled(Collections.nCopies(2, 12L))));
        cases.add(of("VALID", "admits to other events than its own", entitled(List.of(6L, 7L))));
        CodeContexts.OTHER_EVENTS.forEach((kid, event) -> cases.add(of(
                "VALID",
                "event number " + event,
                signed(TestKeys.key(kid), RawCode.claims().Set(-65537, event)))));
        return cases;
    }

    private static List<CodeCase> ids() {
        return Stream.of(
                        "00000000000000000000000000000000",
                        "ffffffffffffffffffffffffffffffff",
                        "80000000000040008000000000000000",
                        "7fffffffffff4fffbfffffffffffffff",
                        "0123456789ab4cdef0123456789abcde")
                .map(id -> of("VALID", "pass id " + id, code(id)))
                .toList();
    }

    private static List<CodeCase> keys() {
        return List.of(
                of("VALID", "signed with a key that has retired", with("b0000001")),
                of("VALID", "kid of zeros", with("00000000")),
                of("VALID", "kid of ones", with("ffffffff")),
                of("VALID", "kid with all of base64url", with("fbfffeff")),
                of("UNKNOWN_KEY", "signed with a key that nobody has published", with("deadbeef")),
                of("REVOKED_KEY", "signed with a revoked key", with("bad00001")),
                of("REVOKED_KEY", "signed with a key that only the list calls revoked", with("bad00002")),
                of("WRONG_EVENT", "signed with the key of another event", with("e0000013")),
                of("WRONG_EVENT", "for another event", claim(RawCode.claims().Set(-65537, 13))),
                of("UNKNOWN_KEY", "no keys known", RawCode.right().code()).in("empty"));
    }

    private static List<CodeCase> statuses() {
        List<CodeCase> cases = new ArrayList<>();
        CodeContexts.DEAD.forEach((id, status) -> {
            cases.add(of(status.name(), "pass that is " + status, code(id)));
            cases.add(of(status.name(), "pass that is " + status + " and over", code(id))
                    .at(RawCode.UNTIL + 1));
        });
        cases.add(of("VALID", "pass whose suspension was lifted", code(CodeContexts.CLEARED)));
        cases.add(of("REVOKED", "pass that was suspended and then revoked", code(CodeContexts.TWICE)));
        cases.add(
                of("VALID", "id like a revoked one but for the fifth byte", code("dead0001ff0040008000000000000000")));
        cases.add(
                of("REVOKED", "first five bytes are those of a revoked pass", code("dead00010000" + "ff".repeat(10))));
        cases.add(of("LIST_TOO_OLD", "no list at all", RawCode.right()).in("keysOnly"));
        cases.add(of("LIST_TOO_OLD", "list of another event only", with("e0000013", 13))
                .in("oneEvent"));
        cases.add(of("LIST_TOO_OLD", "list signed with a key revoked since", RawCode.right())
                .in("listUndone"));
        cases.add(of("VALID", "last second of the list", RawCode.right())
                .in("shortList")
                .at(CodeContexts.SHORT_LIST_UNTIL));
        cases.add(of("LIST_TOO_OLD", "a second after the end of the list", RawCode.right())
                .in("shortList")
                .at(CodeContexts.SHORT_LIST_UNTIL + 1));
        cases.add(of("REVOKED", "revoked by a list that is too old", code("dead0001000040008000000000000000"))
                .in("shortList")
                .at(CodeContexts.SHORT_LIST_UNTIL + 1));
        cases.add(of("VALID", "list newer than the scan", RawCode.right()).at(RawCode.FROM));
        return cases;
    }

    private static String code(String id) {
        return claim(RawCode.claims().Set(7, RawCode.hex(id)));
    }

    private static String entitled(List<Long> events) {
        CBORObject array = CBORObject.NewArray();
        events.forEach(array::Add);
        return claim(RawCode.claims().Set(-65538, array));
    }

    private static String segments(long bits) {
        return claim(RawCode.claims().Add(-65546, bits));
    }

    private static String with(String kid) {
        return with(kid, 12);
    }

    private static String with(String kid, int event) {
        return signed(TestKeys.key(kid), RawCode.claims().Set(-65537, event));
    }

    private static String claim(CBORObject claims) {
        return signed(RawCode.KEY, claims);
    }

    private static String signed(SigningKey key, CBORObject claims) {
        return RawCode.right()
                .signedBy(key)
                .header(RawCode.header(key))
                .payload(claims.EncodeToBytes())
                .code();
    }
}
