package org.pregny.pass;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.pregny.event.EventCode;
import org.pregny.pass.CodeReader.KnownKey;
import org.springframework.stereotype.Component;

/** Signs the codes on passes with the keys of their events, and knows them again. */
@Component
class TokenSigner {

    private final KeyRing ring;
    private final KeyStore store;
    /** By their ids; keys are never taken away. */
    private final Map<String, KnownKey> seen = new ConcurrentHashMap<>();

    private final SeenCodes reader = new SeenCodes();

    TokenSigner(KeyRing ring, KeyStore store) {
        this.ring = ring;
        this.store = store;
    }

    /** A code and the key it was signed with. */
    record Signed(String kid, String code) {}

    /** A token and the key that its signature holds under. */
    record Verified(String kid, PassToken token) {}

    /** A signed code; only the issuing of a pass may ask for one. */
    Signed sign(EventCode event, PassToken token) {
        SigningKey key = ring.keyOf(event);
        String code = CodeReader.write(key, token);
        if (code.length() > CodeReader.LONGEST) {
            throw new IllegalStateException("the code of " + event + " has " + code.length() + " characters");
        }
        ring.mustStandAtTheEnd(key.kid());
        return new Signed(key.kid(), code);
    }

    /** The token inside, or empty for anything that we did not sign with a key that still counts. */
    Optional<Verified> read(String code) {
        return Optional.of(reading(code))
                .filter(CodeReader.Reading::isSigned)
                .map(reading -> new Verified(reading.kid(), reading.token()));
    }

    /** The same as far as keys go that were seen before: whether one was withdrawn since is for the reader to ask. */
    Optional<Verified> readByKeysSeen(String code) {
        return Optional.of(reader.read(code, kid -> Optional.ofNullable(seen.get(kid))))
                .filter(CodeReader.Reading::isSigned)
                .map(reading -> new Verified(reading.kid(), reading.token()));
    }

    /** Whatever was held out; of a code under a withdrawn key nobody can say any more whether it was ours. */
    ShownCode shown(String code) {
        return ShownCode.of(reading(code));
    }

    Map<String, ShownCode> shown(Collection<String> codes) {
        Map<String, Optional<KnownKey>> keys = new HashMap<>();
        return codes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> ShownCode.of(reader.read(code, kid -> keys.computeIfAbsent(kid, this::key)))));
    }

    private Optional<KnownKey> key(String kid) {
        Optional<KnownKey> key = store.find(kid).map(TokenSigner::known);
        key.ifPresent(known -> seen.put(kid, known));
        return key;
    }

    private CodeReader.Reading reading(String code) {
        return reader.read(code, this::key);
    }

    private static KnownKey known(EventKey key) {
        return new KnownKey(key.publicKey(), key.isRevoked());
    }
}
