package org.pregny.gate;

import java.util.Optional;
import java.util.function.Function;
import org.pregny.pass.PassId;
import org.pregny.pass.ShownCode;

/**
 * What somebody held out or typed: how it read, and which pass it stands for among those that are known here.
 *
 * @param event number of the event that a signed code was issued for; else 0
 * @param pass null when it is none that is known
 */
record HeldOut<P>(Kind kind, int event, P pass) {

    private static final String SIGNED = "SEP1:";

    /** How it read. */
    enum Kind {
        SIGNED,
        TYPED,
        REVOKED_KEY,
        UNREADABLE
    }

    /** The passes that are known: to the server all, to a device those of its event. */
    interface Known<P> {

        ShownCode read(String code);

        Optional<P> byId(PassId id);

        Optional<P> byNumber(String typed);

        String kidOf(P pass);
    }

    static <P> HeldOut<P> of(String typed, Known<P> known) {
        if (!isSigned(typed)) {
            return new HeldOut<>(Kind.TYPED, 0, known.byNumber(typed).orElse(null));
        }
        ShownCode code = known.read(tidied(typed));
        return switch (code.kind()) {
            case REVOKED_KEY -> new HeldOut<>(Kind.REVOKED_KEY, 0, null);
            case UNREADABLE -> new HeldOut<>(Kind.UNREADABLE, 0, null);
            case SIGNED -> signed(code, known);
        };
    }

    private static <P> HeldOut<P> signed(ShownCode code, Known<P> known) {
        P pass = known.byId(code.token().pass()).orElse(null);
        return pass == null || known.kidOf(pass).equals(code.kid())
                ? new HeldOut<>(Kind.SIGNED, code.token().event(), pass)
                : new HeldOut<>(Kind.UNREADABLE, 0, null);
    }

    <Q> HeldOut<Q> map(Function<P, Q> change) {
        return new HeldOut<>(kind, event, pass == null ? null : change.apply(pass));
    }

    static boolean isSigned(String code) {
        String bare = code.trim();
        return bare.length() >= SIGNED.length()
                && tidied(bare.substring(0, SIGNED.length())).equals(SIGNED);
    }

    /** Scanners and people add spaces and line ends; the code itself has none and is upper case, of ASCII letters alone. */
    static String tidied(String code) {
        char[] tidy = code.trim().toCharArray();
        for (int i = 0; i < tidy.length; i++) {
            if (tidy[i] >= 'a' && tidy[i] <= 'z') {
                tidy[i] -= 'a' - 'A';
            }
        }
        return new String(tidy);
    }
}
