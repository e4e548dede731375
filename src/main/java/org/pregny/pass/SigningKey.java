package org.pregny.pass;

import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The private Ed25519 key of one event, opened to sign; the {@code kid} is four random bytes, Base64url in text. */
record SigningKey(String kid, byte[] privateKey) {

    static final int KID_BYTES = 4;
    static final int SIGNATURE_BYTES = 64;

    static String kid(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] kidBytes(String kid) {
        return Base64.getUrlDecoder().decode(kid);
    }

    byte[] kidBytes() {
        return kidBytes(kid);
    }

    byte[] publicKey() {
        return new Ed25519PrivateKeyParameters(privateKey, 0)
                .generatePublicKey()
                .getEncoded();
    }

    byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(privateKey, 0));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(publicKey, 0));
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    @Override
    public String toString() {
        return "SigningKey[" + kid + "]";
    }
}
