package org.pregny.pass;

import com.upokecenter.cbor.CBORObject;
import java.util.Arrays;
import java.util.Optional;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Component;

/**
 * Writes and reads the code on a pass: {@code SEP1:} and the Base32 of a COSE_Sign1 (RFC 9052 section 4.2, tag 18)
 * with EdDSA over Ed25519. The signature is looked at first; nothing unsigned is believed.
 */
@Component
class TokenSigner {

    static final String PREFIX = "SEP1:";
    /** What one code may take up in a QR code, in characters. */
    static final int LONGEST = 240;

    private static final int COSE_SIGN1 = 18;
    private static final int ALG = 1;
    private static final int KID = 4;
    private static final int EDDSA = -8;

    private final KeyRing keys;

    TokenSigner(KeyRing keys) {
        this.keys = keys;
    }

    /** A signed code; only the issuing of a pass may ask for one. */
    Signed sign(EventCode event, PassToken token) {
        SigningKey key = keys.keyOf(event);
        byte[] header = header(key.kidBytes());
        byte[] payload = PassCode.encode(token);
        String code = PREFIX + Base32.encode(message(header, payload, key.sign(toBeSigned(header, payload))));
        if (code.length() > LONGEST) {
            throw new IllegalStateException("the code of " + event + " has " + code.length() + " characters");
        }
        return new Signed(key.kid(), code);
    }

    /** A code and the key it was signed with. */
    record Signed(String kid, String code) {}

    /** A token and the key that its signature holds under. */
    record Verified(String kid, PassToken token) {}

    /** The token inside, or empty for anything that we did not sign: wrong shape, algorithm, key or signature. */
    Optional<Verified> read(String code) {
        try {
            return code.startsWith(PREFIX) && code.length() <= LONGEST
                    ? open(Base32.decode(code.substring(PREFIX.length())))
                    : Optional.empty();
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    /** One token has one text only: what is outside the signature must be just as we write it. */
    private Optional<Verified> open(byte[] bytes) {
        CBORObject parts = CBORObject.DecodeFromBytes(bytes);
        byte[] header = parts.get(0).GetByteString();
        byte[] payload = parts.get(2).GetByteString();
        byte[] signature = parts.get(3).GetByteString();
        CBORObject protectedHeader = CBORObject.DecodeFromBytes(header);
        int algorithm = protectedHeader.get(CBORObject.FromObject(ALG)).AsInt32Value();
        if (algorithm != EDDSA || !Arrays.equals(bytes, message(header, payload, signature))) {
            return Optional.empty();
        }
        String kid =
                SigningKey.kid(protectedHeader.get(CBORObject.FromObject(KID)).GetByteString());
        return keys.publicKey(kid)
                .filter(key -> SigningKey.verifies(key, toBeSigned(header, payload), signature))
                .map(key -> new Verified(kid, PassCode.decode(payload)));
    }

    private static byte[] message(byte[] header, byte[] payload, byte[] signature) {
        return CBORObject.NewArray()
                .Add(header)
                .Add(CBORObject.NewMap())
                .Add(payload)
                .Add(signature)
                .WithTag(COSE_SIGN1)
                .EncodeToBytes();
    }

    private static byte[] header(byte[] kid) {
        return CBORObject.NewOrderedMap().Add(ALG, EDDSA).Add(KID, kid).EncodeToBytes();
    }

    /** The Sig_structure of RFC 9052 section 4.4, without external data. */
    private static byte[] toBeSigned(byte[] header, byte[] payload) {
        return CBORObject.NewArray()
                .Add("Signature1")
                .Add(header)
                .Add(new byte[0])
                .Add(payload)
                .EncodeToBytes();
    }
}
