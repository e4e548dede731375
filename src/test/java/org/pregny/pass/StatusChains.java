package org.pregny.pass;

import static org.pregny.pass.RawCode.FROM;
import static org.pregny.pass.RawCode.KEY;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Status lists in the order of their arrival, and what becomes of each. */
final class StatusChains {

    private static final SigningKey NEXT = TestKeys.key("b0000001");
    private static final StatusTally NONE = tally(Map.of());
    private static final StatusTally ONE = tally(Map.of(5L, StatusCode.REVOKED));
    private static final StatusTally TWO = tally(Map.of(5L, StatusCode.REVOKED, 9L, StatusCode.SUSPENDED));
    private static final StatusTally CLEARED = tally(Map.of(9L, StatusCode.GOOD));
    private static final StatusTally SECOND = tally(Map.of(9L, StatusCode.SUSPENDED));

    private StatusChains() {}

    /** One chain of the corpus; after it, the list of this number with so many passes is held. */
    @JsonPropertyOrder({"name", "outcomes", "number", "passes", "revokedKeys", "lists"})
    record Chain(
            String name, List<String> outcomes, int number, int passes, List<String> revokedKeys, List<String> lists) {}

    static List<Chain> all() {
        String whole = list(0, 3, 0, ONE, ONE);
        String change = list(3, 4, 1, SECOND, TWO);
        String back = list(4, 5, 2, CLEARED, ONE);
        String nothing = list(4, 4, 3, NONE, TWO);
        return List.of(
                chain("a whole list", "APPLIED", 3, 1, whole),
                chain("an empty list", "APPLIED", 0, 0, list(0, 0, 0, NONE, NONE)),
                chain("a change after a whole list", "APPLIED APPLIED", 4, 2, whole, change),
                chain("a suspension lifted", "APPLIED APPLIED APPLIED", 5, 1, whole, change, back),
                chain("nothing new but the time", "APPLIED APPLIED APPLIED", 4, 2, whole, change, nothing),
                chain("a gap", "APPLIED GAP", 3, 1, whole, back),
                chain("a change without a list", "GAP", -1, 0, change),
                chain("the same change twice", "APPLIED APPLIED OLDER", 4, 2, whole, change, change),
                chain("the old whole list again", "APPLIED APPLIED OLDER", 4, 2, whole, change, whole),
                chain("the same whole list again", "APPLIED APPLIED", 3, 1, whole, whole),
                chain("a newer number with an older date", "APPLIED OLDER", 3, 1, whole, list(3, 4, -1, SECOND, TWO)),
                chain("a whole list closes a gap", "APPLIED GAP APPLIED", 5, 1, whole, back, list(0, 5, 4, ONE, ONE)),
                chain("a change that does not fit the list", "APPLIED BROKEN", 3, 1, whole, list(3, 4, 1, SECOND, ONE)),
                chain("a whole list with another digest", "BROKEN", -1, 0, list(0, 3, 0, ONE, TWO)),
                chain(
                        "the next key of the event goes on",
                        "APPLIED APPLIED",
                        4,
                        2,
                        whole,
                        signed(NEXT, 12, 3, 4, 1, SECOND, TWO)),
                chain(
                        "a key that nobody knows",
                        "UNKNOWN_KEY",
                        -1,
                        0,
                        signed(TestKeys.key("deadbeef"), 12, 0, 3, 0, ONE, ONE)),
                chain("a revoked key", "REVOKED_KEY", -1, 0, signed(TestKeys.key("bad00001"), 12, 0, 3, 0, ONE, ONE)),
                chain(
                        "the key of another event",
                        "WRONG_EVENT",
                        -1,
                        0,
                        signed(TestKeys.key("e0000013"), 12, 0, 3, 0, ONE, ONE)),
                chain(
                        "a list of another event on ours",
                        "APPLIED WRONG_EVENT",
                        3,
                        1,
                        whole,
                        signed(TestKeys.key("e0000013"), 13, 0, 3, 1, ONE, ONE)),
                chain("a bit turned", "BAD_SIGNATURE", -1, 0, turned(whole)),
                chain(
                        "a code of a pass for a list",
                        "MALFORMED",
                        -1,
                        0,
                        TestKeys.base64url(RawCode.right().bytes("d284"))),
                chain("a good status in a whole list", "MALFORMED", -1, 0, list(0, 3, 0, CLEARED, NONE)),
                chain("a change that goes back", "MALFORMED", -1, 0, list(4, 3, 0, SECOND, TWO)),
                chain("a thousand passes", "APPLIED", 1, 1000, list(0, 1, 0, thousand(), thousand())),
                revoking());
    }

    private static Chain revoking() {
        String kid = TestKeys.key("bad00002").kid();
        StatusTally with = new StatusTally(Map.of(), List.of(kid));
        return new Chain(
                "a key is revoked",
                List.of("APPLIED", "APPLIED"),
                1,
                0,
                List.of(kid),
                List.of(list(0, 0, 0, NONE, NONE), list(0, 1, 1, with, with)));
    }

    private static Chain chain(String name, String outcomes, int number, int passes, String... lists) {
        return new Chain(name, List.of(outcomes.split(" ")), number, passes, List.of(), List.of(lists));
    }

    private static StatusTally tally(Map<Long, StatusCode> passes) {
        return new StatusTally(passes, List.of());
    }

    /** Far apart and close together, from the first to the last short id there can be. */
    private static StatusTally thousand() {
        StatusCode[] codes = {StatusCode.REVOKED, StatusCode.SUPERSEDED, StatusCode.SUSPENDED, StatusCode.LOST};
        Map<Long, StatusCode> passes = new java.util.HashMap<>();
        LongStream.range(0, 999).forEach(i -> passes.put(i * i * i * 1000, codes[(int) (i % codes.length)]));
        passes.put((1L << 40) - 1, StatusCode.REVOKED);
        return tally(passes);
    }

    private static String list(int from, int to, int minute, StatusTally content, StatusTally whole) {
        return signed(KEY, 12, from, to, minute, content, whole);
    }

    private static String signed(
            SigningKey key, int event, int from, int to, int minute, StatusTally content, StatusTally whole) {
        Instant issued = Instant.ofEpochSecond(FROM + 60L * minute);
        StatusList list =
                new StatusList(event, from, to, issued, issued.plus(StatusList.VALIDITY), content, whole.digest());
        return TestKeys.base64url(list.sign(key));
    }

    private static String turned(String list) {
        byte[] bytes = Base64.getUrlDecoder().decode(list);
        bytes[bytes.length / 2] ^= 1;
        return TestKeys.base64url(bytes);
    }
}
