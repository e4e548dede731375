package org.pregny.pass;

import com.upokecenter.cbor.CBORObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pregny.pass.CodeContexts.Jwk;
import org.pregny.pass.CodeContexts.KeySet;

/** What a verifier holds after a status list has come in: the rules of {@code pass-code.js}, told once more in Java. */
record HeldList(String kid, int event, int number, long issued, long expires, StatusTally content) {

    /** What became of a list, and what is held then. */
    record Outcome(String word, HeldList held) {}

    static Outcome apply(byte[] bytes, HeldList held, KeySet keys) {
        CoseMessage message;
        try {
            message = CoseMessage.read(bytes, StatusList.CONTENT_TYPE);
        } catch (RuntimeException e) {
            return new Outcome("MALFORMED", held);
        }
        if (isRevoked(message.kid(), keys)) {
            return new Outcome("REVOKED_KEY", held);
        }
        Jwk key = find(message.kid(), keys);
        if (key == null) {
            return new Outcome("UNKNOWN_KEY", held);
        }
        return message.holdsUnder(java.util.Base64.getUrlDecoder().decode(key.x()))
                ? applySigned(message, held, key, keys)
                : new Outcome("BAD_SIGNATURE", held);
    }

    private static Outcome applySigned(CoseMessage message, HeldList held, Jwk key, KeySet keys) {
        StatusList list;
        try {
            list = read(message.payload());
        } catch (RuntimeException e) {
            return new Outcome("MALFORMED", held);
        }
        HeldList before = trusted(held, keys);
        if (list.event() != key.eventNumber() || before != null && before.event != list.event()) {
            return new Outcome("WRONG_EVENT", held);
        }
        String objection = objection(list, before);
        if (objection != null) {
            return new Outcome(objection, held);
        }
        Map<Long, StatusCode> passes = new HashMap<>(list.from() == 0 ? Map.of() : before.content.passes());
        passes.putAll(list.content().passes());
        passes.values().removeIf(status -> status == StatusCode.GOOD);
        StatusTally now = new StatusTally(passes, list.content().revokedKids());
        return Arrays.equals(now.digest(), list.digest())
                ? new Outcome("APPLIED", of(message.kid(), list, now))
                : new Outcome("BROKEN", held);
    }

    private static String objection(StatusList list, HeldList before) {
        if (before != null && (list.to() < before.number || list.issuedAt().getEpochSecond() < before.issued)) {
            return "OLDER";
        }
        int number = before == null ? 0 : before.number;
        return list.from() == 0 || list.from() == number ? null : list.from() < number ? "OLDER" : "GAP";
    }

    private static HeldList of(String kid, StatusList list, StatusTally now) {
        return new HeldList(
                kid,
                list.event(),
                list.to(),
                list.issuedAt().getEpochSecond(),
                list.validUntil().getEpochSecond(),
                now);
    }

    /** What was signed with a key that is not trusted any more is as good as not there. */
    static HeldList trusted(HeldList held, KeySet keys) {
        return held == null || find(held.kid, keys) == null || isRevoked(held.kid, keys) ? null : held;
    }

    static boolean isRevoked(String kid, KeySet keys) {
        return keys.revokedKeys().stream().anyMatch(k -> k.kid().equals(kid));
    }

    static Jwk find(String kid, KeySet keys) {
        return keys.keys().stream().filter(k -> k.kid().equals(kid)).findFirst().orElse(null);
    }

    /** Read by reading leniently and writing again: anything but the same bytes is refused. */
    private static StatusList read(byte[] payload) {
        CBORObject claims = CBORObject.DecodeFromBytes(payload);
        int from = claim(claims, -65542).AsInt32Value();
        Map<Long, StatusCode> passes = new TreeMap<>();
        CBORObject groups = claim(claims, -65543);
        groups.getKeys()
                .forEach(status -> unpack(groups.get(status).GetByteString()).forEach(id -> {
                    insist(passes.put(id, status(status.AsInt32Value(), from)) == null);
                }));
        List<String> kids = claim(claims, -65544).getValues().stream()
                .map(kid -> SigningKey.kid(kid.GetByteString()))
                .toList();
        insist(Set.copyOf(kids).size() == kids.size());
        StatusList list = new StatusList(
                claim(claims, -65537).AsInt32Value(),
                from,
                claim(claims, -65541).AsInt32Value(),
                Instant.ofEpochSecond(claim(claims, 6).AsInt64Value()),
                Instant.ofEpochSecond(claim(claims, 4).AsInt64Value()),
                new StatusTally(passes, kids),
                claim(claims, -65545).GetByteString());
        insist(list.from() >= 0
                && list.from() <= list.to()
                && !list.validUntil().isBefore(list.issuedAt()));
        insist(list.digest().length == 32 && Arrays.equals(payload, list.payload()));
        return list;
    }

    private static StatusCode status(int number, int from) {
        insist(number > 0 || from > 0);
        return Arrays.stream(StatusCode.values())
                .filter(s -> s.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static CBORObject claim(CBORObject claims, int number) {
        return claims.get(CBORObject.FromObject(number));
    }

    private static List<Long> unpack(byte[] bytes) {
        List<Long> ids = new ArrayList<>();
        long last = -1;
        long distance = 0;
        int shift = 0;
        for (byte b : bytes) {
            distance |= (long) (b & 127) << shift;
            shift += 7;
            if (b >= 0) {
                last += 1 + distance;
                ids.add(last);
                distance = 0;
                shift = 0;
            }
        }
        insist(shift == 0 && !ids.isEmpty() && last < 1L << 40);
        return ids.stream().collect(Collectors.toList());
    }

    private static void insist(boolean truth) {
        if (!truth) {
            throw new IllegalArgumentException();
        }
    }
}
