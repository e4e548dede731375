package org.pregny.pass;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.pass.CodeReader.KnownKey;

/** Codes of passes under test keys, the keys as they are published, and a reader that knows no others. */
public final class CorpusCodes {

    /** The keys that are known, with the numbers of their events. */
    private static final Map<String, Integer> KEYS = new LinkedHashMap<>(Map.of(
            "90100001", 901,
            "90100002", 901,
            "90200001", 902,
            "90300001", 903,
            "90500001", 905));

    /** Withdrawn. */
    public static final String REVOKED = "bad90001";

    /** Never published. */
    public static final String STRANGER = "0badbad0";

    private CorpusCodes() {}

    public static String kid(String key) {
        return TestKeys.key(key).kid();
    }

    public static String code(String key, PassToken token) {
        return CodeReader.write(TestKeys.key(key), token);
    }

    public static PassToken token(RollEntry pass, int event, int segments) {
        return new PassToken(
                new PassId(pass.id()),
                pass.validFrom(),
                pass.validUntil(),
                event,
                List.of(event),
                pass.version(),
                pass.type(),
                segments);
    }

    public static PassToken strange(java.util.UUID id, int event) {
        return new PassToken(
                new PassId(id),
                Instant.ofEpochSecond(RawCode.FROM),
                Instant.ofEpochSecond(RawCode.UNTIL),
                event,
                List.of(event),
                1);
    }

    public static byte[] seal(String key, String contentType, byte[] payload) {
        return CoseMessage.sign(TestKeys.key(key), contentType, payload).bytes();
    }

    /** As {@code GET /api/v1/device/keys} answers. */
    public static Map<String, Object> keySet() {
        List<Object> keys = new ArrayList<>();
        new java.util.TreeMap<>(KEYS).forEach((kid, event) -> keys.add(CodeContexts.Jwk.of(kid, event, "ACTIVE")));
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("keys", keys);
        set.put("revokedKeys", List.of(new CodeContexts.Revoked(kid(REVOKED))));
        return set;
    }

    /** The server's own reader; a key speaks for its own event alone. */
    public static ShownCode read(String code) {
        ShownCode shown = ShownCode.of(CodeReader.read(code, CorpusCodes::known));
        boolean foreign = shown.token() != null
                && KEYS.entrySet().stream()
                        .noneMatch(key -> kid(key.getKey()).equals(shown.kid())
                                && key.getValue() == shown.token().event());
        return foreign ? new ShownCode(ShownCode.Kind.UNREADABLE, null, null) : shown;
    }

    private static Optional<KnownKey> known(String kid) {
        if (kid.equals(kid(REVOKED))) {
            return Optional.of(new KnownKey(new byte[0], true));
        }
        return KEYS.keySet().stream()
                .map(TestKeys::key)
                .filter(key -> key.kid().equals(kid))
                .findFirst()
                .map(key -> new KnownKey(key.publicKey(), false));
    }
}
