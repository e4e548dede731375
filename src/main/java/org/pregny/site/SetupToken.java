package org.pregny.site;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.pregny.kernel.Entropy;
import org.springframework.stereotype.Component;

/** The one-time token for the first account; new at every start, worthless once an account exists. */
@Component
class SetupToken {

    private static final int BYTES = 16;

    private final String token;
    private final StaffDesk desk;

    SetupToken(Entropy entropy, StaffDesk desk) {
        this.token = HexFormat.of().formatHex(entropy.nextBytes(BYTES));
        this.desk = desk;
    }

    boolean isOpen() {
        return desk.isEmpty();
    }

    boolean opensWith(String given) {
        return isOpen() && MessageDigest.isEqual(token.getBytes(), given.strip().getBytes());
    }

    String text() {
        return token;
    }
}
