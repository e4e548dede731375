package org.pregny.pass;

import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSESign1;
import com.authlete.cose.SigStructureBuilder;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.function.Function;

/** COSE by another library than the one that signs, and Ed25519 by the JDK: nothing of the product's code. */
final class OtherCose {

    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    private OtherCose() {}

    /** Whether the signature holds under the key that the protected header names; no claim is looked at. */
    static boolean holds(byte[] message, Function<byte[], byte[]> keys) throws Exception {
        COSESign1 signed = (COSESign1) ((CBORTaggedItem) new CBORDecoder(message).next()).getTagContent();
        if (!Integer.valueOf(-8).equals(((Number) signed.getProtectedHeader().getAlg()).intValue())) {
            return false;
        }
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(spki(keys.apply(signed.getProtectedHeader().getKid()))));
        verifier.update(new SigStructureBuilder().sign1(signed).build().encode());
        return verifier.verify(signed.getSignature().getValue());
    }

    static boolean refuses(byte[] message, Function<byte[], byte[]> keys) throws Exception {
        try {
            return !holds(message, keys);
        } catch (GeneralSecurityException malformed) {
            return true;
        }
    }

    private static X509EncodedKeySpec spki(byte[] publicKey) {
        return new X509EncodedKeySpec(ByteBuffer.allocate(SPKI.length + publicKey.length)
                .put(SPKI)
                .put(publicKey)
                .array());
    }
}
