package org.pregny.gate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import org.pregny.device.DeviceKey;

/** Says whether a device signed the end of a part of its journal: ECDSA P-256 with SHA-256, as WebCrypto writes it. */
final class JournalSignature {

    private JournalSignature() {}

    static boolean holds(DeviceKey key, String lastHash, String signature) {
        try {
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(key.open());
            check.update(lastHash.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }
}
