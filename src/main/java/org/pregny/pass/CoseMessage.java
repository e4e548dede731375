package org.pregny.pass;

import com.upokecenter.cbor.CBORObject;
import java.util.Arrays;

/**
 * A COSE_Sign1 (RFC 9052 section 4.2, tag 18) as this house writes it: EdDSA over Ed25519, the headers protected, no
 * external data. Whatever does not come out of our own writer byte for byte is not read.
 */
record CoseMessage(String kid, byte[] header, byte[] payload, byte[] signature) {

    private static final int COSE_SIGN1 = 18;
    private static final int ALGORITHM = 1;
    private static final int CONTENT_TYPE = 3;
    private static final int KID = 4;
    private static final int EDDSA = -8;

    /** Signs the payload; the content type may be null. */
    static CoseMessage sign(SigningKey key, String contentType, byte[] payload) {
        byte[] header = header(key.kidBytes(), contentType);
        return new CoseMessage(key.kid(), header, payload, key.sign(toBeSigned(header, payload)));
    }

    /** Throws an unchecked exception on anything but such a message of this content type. */
    static CoseMessage read(byte[] bytes, String contentType) {
        CBORObject parts = CBORObject.DecodeFromBytes(bytes);
        byte[] header = parts.get(0).GetByteString();
        byte[] kid = CBORObject.DecodeFromBytes(header)
                .get(CBORObject.FromObject(KID))
                .GetByteString();
        CoseMessage message = new CoseMessage(
                SigningKey.kid(kid),
                header,
                parts.get(2).GetByteString(),
                parts.get(3).GetByteString());
        boolean ours = Arrays.equals(header, header(kid, contentType)) && Arrays.equals(bytes, message.bytes());
        boolean sized = kid.length == SigningKey.KID_BYTES && message.signature.length == SigningKey.SIGNATURE_BYTES;
        if (!ours || !sized) {
            throw new IllegalArgumentException("not written as we write it");
        }
        return message;
    }

    boolean holdsUnder(byte[] publicKey) {
        return SigningKey.verifies(publicKey, toBeSigned(header, payload), signature);
    }

    byte[] bytes() {
        return CBORObject.NewArray()
                .Add(header)
                .Add(CBORObject.NewMap())
                .Add(payload)
                .Add(signature)
                .WithTag(COSE_SIGN1)
                .EncodeToBytes();
    }

    private static byte[] header(byte[] kid, String contentType) {
        CBORObject header = CBORObject.NewOrderedMap().Add(ALGORITHM, EDDSA);
        if (contentType != null) {
            header.Add(CONTENT_TYPE, contentType);
        }
        return header.Add(KID, kid).EncodeToBytes();
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
