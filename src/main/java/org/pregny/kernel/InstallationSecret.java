package org.pregny.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one secret of an installation, from configuration or from a file made at the first start; every key that
 * protects links or seals signing keys is derived from it. Losing it makes private links and signing keys useless.
 */
@Component
public class InstallationSecret {

    private static final Logger log = LoggerFactory.getLogger(InstallationSecret.class);
    private static final int SECRET_BYTES = 32;

    private final byte[] secret;

    InstallationSecret(InstallationSettings settings, Entropy entropy) {
        this.secret = settings.secret().isBlank()
                ? fromFile(settings.data().resolve("keys").resolve("installation-secret"), entropy)
                : settings.secret().getBytes(StandardCharsets.UTF_8);
    }

    /** A 32-byte key for one purpose: HMAC-SHA256 of the purpose under the secret. */
    public byte[] keyFor(String purpose) {
        return hmac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA256 (RFC 2104), 32 bytes. */
    public static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static byte[] fromFile(Path file, Entropy entropy) {
        try {
            if (!Files.exists(file)) {
                create(file, HexFormat.of().formatHex(entropy.nextBytes(SECRET_BYTES)));
            }
            return Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the installation secret cannot be read", e);
        }
    }

    private static void create(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text + "\n");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        log.info("made a new installation secret in the data folder: back it up with the database");
    }
}
