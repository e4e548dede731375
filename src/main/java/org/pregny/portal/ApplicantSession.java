package org.pregny.portal;

import java.util.UUID;
import org.pregny.kernel.EmailAddress;

/**
 * A browser in which somebody works on applications.
 *
 * @param confirmed whether the address was proven by a link or a code; until then the session sees only what was begun
 *     in it
 */
public record ApplicantSession(UUID id, String email, boolean confirmed) {

    String emailKey() {
        return EmailAddress.key(email);
    }

    public boolean isOf(String address) {
        return emailKey().equals(EmailAddress.key(address));
    }
}
