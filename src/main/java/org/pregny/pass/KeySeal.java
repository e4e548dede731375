package org.pregny.pass;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.InstallationSecret;
import org.springframework.stereotype.Component;

/** Seals private keys for rest: AES-256-GCM under a key derived from the installation secret, bound to the kid. */
@Component
class KeySeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final InstallationSecret secret;
    private final Entropy entropy;

    KeySeal(InstallationSecret secret, Entropy entropy) {
        this.secret = secret;
        this.entropy = entropy;
    }

    byte[] seal(String kid, byte[] privateKey) {
        byte[] nonce = entropy.nextBytes(NONCE_BYTES);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, kid, nonce, privateKey);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return both;
    }

    byte[] open(String kid, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return crypt(Cipher.DECRYPT_MODE, kid, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    boolean opens(String kid, byte[] sealed) {
        try {
            open(kid, sealed);
            return true;
        } catch (IllegalStateException otherSecret) {
            return false;
        }
    }

    private byte[] crypt(int mode, String kid, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(secret.keyFor("signing-keys"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(kid.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing key " + kid + " does not open under this installation secret", e);
        }
    }
}
