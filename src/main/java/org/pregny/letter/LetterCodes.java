package org.pregny.letter;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.HumanCode;
import org.pregny.kernel.InstallationSecret;
import org.springframework.stereotype.Component;

/**
 * The codes by which a consulate verifies a letter: 120 bits of HMAC over the letter's id, in characters that people can
 * type. The database keeps only their hashes, so reading it does not let anybody print a letter that verifies.
 */
@Component
class LetterCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 24;
    private static final int BITS = 5;
    private static final Pattern GROUP = Pattern.compile("(.{6})(?=.)");

    private final InstallationSecret secret;

    LetterCodes(InstallationSecret secret) {
        this.secret = secret;
    }

    /** {@code ABC123-DEF456-GHJ789-KMN012}. */
    String codeOf(UUID letter) {
        byte[] mac = InstallationSecret.hmac(
                secret.keyFor("letter-codes"), letter.toString().getBytes(StandardCharsets.US_ASCII));
        BigInteger number = new BigInteger(1, mac);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(number.shiftRight(BITS * i).intValue() & ALPHABET.length() - 1));
        }
        return GROUP.matcher(code).replaceAll("$1-");
    }

    /** The hash under which the letter of this code is kept, however the code was typed. */
    static String hash(String code) {
        try {
            String bare = HumanCode.normalise(CleanText.line(code));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
