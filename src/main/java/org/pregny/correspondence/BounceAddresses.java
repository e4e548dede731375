package org.pregny.correspondence;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregny.kernel.InstallationSecret;
import org.springframework.stereotype.Component;

/**
 * The envelope senders under which undeliverable letters come back: {@code bounce+<token>@…}. A token is the letter, the
 * number of the attempt and 64 bits of HMAC over both: whoever has not received the letter cannot say that it bounced.
 */
@Component
class BounceAddresses {

    /** What a token stands for. */
    record Returned(UUID mail, int attempt) {}

    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 8;
    private static final int TOKEN_BYTES = ID_BYTES + Short.BYTES + MAC_BYTES;
    private static final int RADIX = 32;
    private static final int TOKEN_LENGTH = 42;
    private static final Pattern TOKEN = Pattern.compile("\\+([0-9a-v]{" + TOKEN_LENGTH + "})@");

    private final CorrespondenceSettings settings;
    private final InstallationSecret secret;

    BounceAddresses(CorrespondenceSettings settings, InstallationSecret secret) {
        this.settings = settings;
        this.secret = secret;
    }

    /** The sender on the envelope of this attempt; the sender's own address where bounces are not asked for. */
    String envelopeSender(ClaimedMail mail) {
        BounceSettings bounces = settings.bounces();
        return bounces.areAsked()
                ? bounces.address().replace("@", "+" + token(mail.mail().id(), mail.attempt()) + "@")
                : settings.from();
    }

    /** Digits of base 32, for on their way some servers change the case of letters. */
    String token(UUID mail, int attempt) {
        byte[] subject = ByteBuffer.allocate(ID_BYTES + Short.BYTES)
                .putLong(mail.getMostSignificantBits())
                .putLong(mail.getLeastSignificantBits())
                .putShort((short) attempt)
                .array();
        byte[] whole = Arrays.copyOf(subject, TOKEN_BYTES);
        System.arraycopy(mac(subject), 0, whole, subject.length, MAC_BYTES);
        String digits = new BigInteger(1, whole).toString(RADIX);
        return "0".repeat(TOKEN_LENGTH - digits.length()) + digits;
    }

    /** What an address of ours stands for; empty for any that we did not make. */
    Optional<Returned> open(String address) {
        Matcher token = TOKEN.matcher(address.toLowerCase(Locale.ROOT));
        if (!token.find()) {
            return Optional.empty();
        }
        BigInteger number = new BigInteger(token.group(1), RADIX);
        if (number.bitLength() > TOKEN_BYTES * Byte.SIZE) {
            return Optional.empty();
        }
        byte[] bytes = bytes(number);
        byte[] subject = Arrays.copyOf(bytes, ID_BYTES + Short.BYTES);
        byte[] given = Arrays.copyOfRange(bytes, ID_BYTES + Short.BYTES, TOKEN_BYTES);
        ByteBuffer parts = ByteBuffer.wrap(subject);
        return MessageDigest.isEqual(given, mac(subject))
                ? Optional.of(new Returned(new UUID(parts.getLong(), parts.getLong()), parts.getShort()))
                : Optional.empty();
    }

    private static byte[] bytes(BigInteger number) {
        byte[] digits = number.toByteArray();
        int sign = Math.max(0, digits.length - TOKEN_BYTES);
        byte[] bytes = new byte[TOKEN_BYTES];
        int length = digits.length - sign;
        System.arraycopy(digits, sign, bytes, TOKEN_BYTES - length, length);
        return bytes;
    }

    private byte[] mac(byte[] subject) {
        return Arrays.copyOf(InstallationSecret.hmac(secret.keyFor("bounce"), subject), MAC_BYTES);
    }
}
