package org.pregny.pass;

/**
 * A code as it was held out.
 *
 * @param kid of the key that it holds under, or that was withdrawn; null for what is not ours
 * @param token null unless the signature holds
 */
public record ShownCode(Kind kind, String kid, PassToken token) {

    /** What form, key and signature say; whether the pass is good is another question. */
    public enum Kind {
        SIGNED,
        REVOKED_KEY,
        UNREADABLE
    }

    static ShownCode signed(TokenSigner.Verified read) {
        return new ShownCode(Kind.SIGNED, read.kid(), read.token());
    }

    static ShownCode of(CodeReader.Reading reading) {
        return switch (reading.verdict()) {
            case SIGNED -> new ShownCode(Kind.SIGNED, reading.kid(), reading.token());
            case REVOKED_KEY -> new ShownCode(Kind.REVOKED_KEY, reading.kid(), null);
            case MALFORMED, UNKNOWN_KEY, BAD_SIGNATURE -> new ShownCode(Kind.UNREADABLE, null, null);
        };
    }
}
