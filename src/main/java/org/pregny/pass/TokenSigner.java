package org.pregny.pass;

import com.upokecenter.cbor.CBORObject;
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
    private static final int PARTS = 4;

    private final KeyRing keys;

    TokenSigner(KeyRing keys) {
        this.keys = keys;
    }

    /** A signed code; only the issuing of a pass may ask for one. */
    Signed sign(EventCode event, PassToken token) {
        SigningKey key = keys.keyOf(event);
        byte[] header = header(key.kidBytes());
        byte[] payload = PassCode.encode(token);
        byte[] signature = key.sign(toBeSigned(header, payload));
        CBORObject message = CBORObject.NewArray()
                .Add(header)
                .Add(CBORObject.NewMap())
                .Add(payload)
                .Add(signature)
                .WithTag(COSE_SIGN1);
        String code = PREFIX + Base32.encode(message.EncodeToBytes());
        if (code.length() > LONGEST) {
            throw new IllegalStateException("the code of " + event + " has " + code.length() + " characters");
        }
        return new Signed(key.kid(), code);
    }

    /** A code and the key it was signed with. */
    record Signed(String kid, String code) {}

    /** The token inside, or empty for anything that we did not sign: wrong shape, algorithm, key or signature. */
    Optional<PassToken> read(String code) {
        try {
            return code.startsWith(PREFIX) && code.length() <= LONGEST
                    ? open(Base32.decode(code.substring(PREFIX.length())))
                    : Optional.empty();
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private Optional<PassToken> open(byte[] bytes) {
        CBORObject message = CBORObject.DecodeFromBytes(bytes);
        if (!message.HasMostOuterTag(COSE_SIGN1) || message.size() != PARTS) {
            return Optional.empty();
        }
        byte[] header = message.get(0).GetByteString();
        byte[] payload = message.get(2).GetByteString();
        byte[] signature = message.get(3).GetByteString();
        CBORObject protectedHeader = CBORObject.DecodeFromBytes(header);
        if (protectedHeader.get(CBORObject.FromObject(ALG)).AsInt32Value() != EDDSA) {
            return Optional.empty();
        }
        String kid =
                SigningKey.kid(protectedHeader.get(CBORObject.FromObject(KID)).GetByteString());
        return keys.publicKey(kid)
                .filter(key -> SigningKey.verifies(key, toBeSigned(header, payload), signature))
                .map(key -> PassCode.decode(payload));
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
