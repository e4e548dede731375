package org.pregny.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.InstallationSecret;
import org.springframework.stereotype.Component;

/** Makes what opens a session, and what of it is kept: never the thing itself. */
@Component
class Secrets {

    private static final int TOKEN_BYTES = 32;
    private static final int CODES = 1_000_000;

    private final Entropy entropy;
    private final byte[] codeKey;

    Secrets(Entropy entropy, InstallationSecret secret) {
        this.entropy = entropy;
        this.codeKey = secret.keyFor("portal:code");
    }

    /** 256 random bits, Base64url. */
    String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(entropy.nextBytes(TOKEN_BYTES));
    }

    /** Six digits. */
    String code() {
        return String.format(Locale.ROOT, "%06d", entropy.nextInt(CODES));
    }

    /** A token has enough entropy for a plain SHA-256. */
    static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A code has not: whoever reads the database without the installation's secret must not find it by trying all. */
    String hash(UUID signIn, String code) {
        byte[] both = (signIn + ":" + code).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(InstallationSecret.hmac(codeKey, both));
    }
}
