package org.pregny.pass;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the verifiers of the corpus have: key sets as they are published, and signed lists in the order of arrival. */
final class CodeContexts {

    static final Map<String, Integer> OTHER_EVENTS = new TreeMap<>(Map.of(
            "e0000001", 1,
            "e0000023", 23,
            "e0000024", 24,
            "e0000255", 255,
            "e0000256", 256,
            "e0065535", 65_535,
            "e0065536", 65_536,
            "e2147483", 2_147_483_647));

    static final Map<String, StatusCode> DEAD = new TreeMap<>(Map.of(
            "dead0001000040008000000000000000", StatusCode.REVOKED,
            "dead0002000040008000000000000000", StatusCode.SUPERSEDED,
            "dead0003000040008000000000000000", StatusCode.SUSPENDED,
            "dead0004000040008000000000000000", StatusCode.LOST));

    static final String CLEARED = "c1ea0000000040008000000000000000";
    static final String TWICE = "c1ea0001000040008000000000000000";
    static final long SHORT_LIST_UNTIL = RawCode.FROM + 28_800;
    private static final long FOREVER = 253_402_300_799L;

    private CodeContexts() {}

    /** A verifier's knowledge. */
    record Context(KeySet keySet, List<String> lists) {}

    /** As {@code /.well-known/pass-keys} answers. */
    record KeySet(List<Jwk> keys, List<Revoked> revokedKeys) {}

    /** The members that a verifier needs. */
    record Jwk(String kty, String crv, String kid, String x, int eventNumber, String state) {
        static Jwk of(String kid, int event, String state) {
            SigningKey key = TestKeys.key(kid);
            return new Jwk("OKP", "Ed25519", key.kid(), TestKeys.base64url(key.publicKey()), event, state);
        }
    }

    /** A key of which only this is left to know. */
    record Revoked(String kid) {}

    static Map<String, Context> all() {
        Map<String, Context> contexts = new LinkedHashMap<>();
        contexts.put("usual", new Context(usualKeys(), usualLists()));
        contexts.put("keysOnly", new Context(usualKeys(), List.of()));
        contexts.put("oneEvent", new Context(usualKeys(), List.of(empty(12, RawCode.KEY, FOREVER))));
        contexts.put("shortList", new Context(usualKeys(), List.of(shortList())));
        contexts.put("listUndone", new Context(usualKeys(), List.of(empty(12, TestKeys.key("bad00001"), FOREVER))));
        contexts.put("empty", new Context(new KeySet(List.of(), List.of()), List.of()));
        return contexts;
    }

    private static KeySet usualKeys() {
        Stream<Jwk> twelve =
                Stream.of("00000000", "ffffffff", "fbfffeff", "bad00002").map(kid -> Jwk.of(kid, 12, "RETIRED"));
        Stream<Jwk> others = OTHER_EVENTS.entrySet().stream().map(e -> Jwk.of(e.getKey(), e.getValue(), "ACTIVE"));
        Stream<Jwk> first = Stream.of(
                Jwk.of("a1b2c3d4", 12, "ACTIVE"), Jwk.of("b0000001", 12, "RETIRED"), Jwk.of("e0000013", 13, "ACTIVE"));
        return new KeySet(
                Stream.of(first, twelve, others).flatMap(s -> s).toList(),
                List.of(new Revoked(TestKeys.key("bad00001").kid())));
    }

    /** A whole list and a change for event 12, and an empty list for each other event. */
    private static List<String> usualLists() {
        Map<Long, StatusCode> whole = new TreeMap<>();
        DEAD.forEach((id, status) -> whole.put(shortId(id), status));
        whole.put(shortId(CLEARED), StatusCode.SUSPENDED);
        whole.put(shortId(TWICE), StatusCode.SUSPENDED);
        Map<Long, StatusCode> after = new TreeMap<>(whole);
        after.remove(shortId(CLEARED));
        after.put(shortId(TWICE), StatusCode.REVOKED);
        List<String> revoked = List.of(TestKeys.key("bad00002").kid());
        StatusTally all = new StatusTally(whole, List.of());
        StatusTally change =
                new StatusTally(Map.of(shortId(CLEARED), StatusCode.GOOD, shortId(TWICE), StatusCode.REVOKED), revoked);
        Stream<String> own = Stream.of(
                signed(12, 0, 7, all, all.digest(), RawCode.KEY, FOREVER),
                signed(12, 7, 9, change, new StatusTally(after, revoked).digest(), RawCode.KEY, FOREVER));
        Stream<String> others =
                OTHER_EVENTS.entrySet().stream().map(e -> empty(e.getValue(), TestKeys.key(e.getKey()), FOREVER));
        return Stream.concat(own, others).toList();
    }

    private static String shortList() {
        StatusTally one =
                new StatusTally(Map.of(shortId("dead0001000040008000000000000000"), StatusCode.REVOKED), List.of());
        return signed(12, 0, 1, one, one.digest(), RawCode.KEY, SHORT_LIST_UNTIL);
    }

    private static String empty(int event, SigningKey key, long until) {
        StatusTally none = new StatusTally(Map.of(), List.of());
        return signed(event, 0, 0, none, none.digest(), key, until);
    }

    static String signed(int event, int from, int to, StatusTally content, byte[] digest, SigningKey key, long until) {
        StatusList list = new StatusList(
                event, from, to, Instant.ofEpochSecond(RawCode.FROM), Instant.ofEpochSecond(until), content, digest);
        return TestKeys.base64url(list.sign(key));
    }

    static long shortId(String id) {
        return Long.parseLong(id.substring(0, 10), 16);
    }
}
