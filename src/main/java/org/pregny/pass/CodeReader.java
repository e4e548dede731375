package org.pregny.pass;

import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the code on a pass: {@code SEP1:} and the Base32 of a COSE_Sign1. The signature is looked at before the claims;
 * nothing unsigned is believed, and one token has one text only.
 */
final class CodeReader {

    static final String PREFIX = "SEP1:";
    /** What one code may take up, in characters: with one more, the symbol at level M or Q would have more modules. */
    static final int LONGEST = 259;

    private CodeReader() {}

    /** What a code turned out to be; without a token unless the signature held. */
    record Reading(CodeVerdict verdict, String kid, PassToken token) {

        private static Reading refused(CodeVerdict why) {
            return new Reading(why, null, null);
        }

        boolean isSigned() {
            return verdict == CodeVerdict.SIGNED;
        }

        /** What a code that was signed is now, by its key as it stands now. */
        Reading under(Optional<KnownKey> key) {
            return key.map(known -> known.revoked() ? refused(CodeVerdict.REVOKED_KEY) : this)
                    .orElse(refused(CodeVerdict.UNKNOWN_KEY));
        }
    }

    /** A key as a verifier knows it. */
    record KnownKey(byte[] bytes, boolean revoked) {}

    static String write(SigningKey key, PassToken token) {
        return PREFIX
                + Base32.encode(
                        CoseMessage.sign(key, null, PassCode.encode(token)).bytes());
    }

    /** Looks at form, key, signature and claims; whether the pass is good today is for others to say. */
    static Reading read(String code, Function<String, Optional<KnownKey>> keys) {
        return message(code)
                .map(message -> keys.apply(message.kid())
                        .map(key -> signed(message, key))
                        .orElse(Reading.refused(CodeVerdict.UNKNOWN_KEY)))
                .orElse(Reading.refused(CodeVerdict.MALFORMED));
    }

    private static Reading signed(CoseMessage message, KnownKey key) {
        if (key.revoked()) {
            return Reading.refused(CodeVerdict.REVOKED_KEY);
        }
        if (!message.holdsUnder(key.bytes())) {
            return Reading.refused(CodeVerdict.BAD_SIGNATURE);
        }
        return claims(message)
                .map(token -> new Reading(CodeVerdict.SIGNED, message.kid(), token))
                .orElse(Reading.refused(CodeVerdict.MALFORMED));
    }

    private static Optional<CoseMessage> message(String code) {
        if (code == null || code.length() > LONGEST || !code.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CoseMessage.read(Base32.decode(code.substring(PREFIX.length())), null));
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<PassToken> claims(CoseMessage message) {
        try {
            return Optional.of(PassCode.decode(message.payload()));
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }
}
