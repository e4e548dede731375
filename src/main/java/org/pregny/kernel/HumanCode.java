package org.pregny.kernel;

import java.util.Locale;

/**
 * A short code that people read out and type: Crockford's Base32 alphabet (no I, L, O, U) with a Luhn mod 32 check
 * character at the end, which finds every single wrong character.
 */
public final class HumanCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = ALPHABET.length();

    private HumanCode() {}

    /** A random code of {@code length} characters, the last of which is the check character. */
    public static String next(Entropy entropy, int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 1; i < length; i++) {
            code.append(ALPHABET.charAt(entropy.nextInt(BASE)));
        }
        return code.append(checkCharacter(code)).toString();
    }

    /** The code of {@code length} characters, the last of which is the check character, that these bytes begin with. */
    public static String of(byte[] bytes, int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length - 1; i++) {
            code.append(ALPHABET.charAt(bytes[i] & (BASE - 1)));
        }
        return code.append(checkCharacter(code)).toString();
    }

    /** Upper case, without spaces and hyphens, with look-alikes read as Crockford does (O is 0, I and L are 1). */
    public static String normalise(String typed) {
        return CleanText.line(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[ -]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    public static boolean isValid(String code) {
        boolean known = code.length() > 1 && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return known && checkCharacter(code.substring(0, code.length() - 1)) == code.charAt(code.length() - 1);
    }

    private static char checkCharacter(CharSequence code) {
        int sum = 0;
        int factor = 2;
        for (int i = code.length() - 1; i >= 0; i--) {
            int addend = factor * ALPHABET.indexOf(code.charAt(i));
            factor = factor == 2 ? 1 : 2;
            sum += addend / BASE + addend % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }
}
