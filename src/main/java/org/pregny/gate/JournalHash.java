package org.pregny.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * What chains the entries of a journal: Base64url of SHA-256 over the UTF-8 of
 * {@code JSON.stringify([counter, nonce, code, direction, scannedAt, verdict, reason, snapshot, override, previous])}, to
 * the letter as browsers write it (ECMA-262, QuoteJSONString).
 */
final class JournalHash {

    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String SHORT_LETTERS = "btnfr\"\\";

    private JournalHash() {}

    static String of(JournalEntry entry) {
        byte[] text = text(entry).getBytes(StandardCharsets.UTF_8);
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String text(JournalEntry entry) {
        StringBuilder json = new StringBuilder(512).append('[').append(entry.counter());
        quote(json.append(','), entry.nonce());
        quote(json.append(','), entry.code());
        quote(json.append(','), entry.direction().name());
        quote(json.append(','), entry.scannedAt().text());
        quote(json.append(','), entry.verdict().name());
        quote(json.append(','), entry.reason() == null ? null : entry.reason().name());
        json.append(',').append(entry.snapshot()).append(',');
        override(json, entry.override());
        quote(json.append(','), entry.previous());
        return json.append(']').toString();
    }

    private static void override(StringBuilder json, JournalEntry.Override override) {
        if (override == null) {
            json.append("null");
            return;
        }
        quote(json.append("{\"reason\":"), override.reason());
        quote(json.append(",\"second\":"), override.second());
        json.append('}');
    }

    private static void quote(StringBuilder json, String text) {
        if (text == null) {
            json.append("null");
            return;
        }
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            append(json, text, i);
        }
        json.append('"');
    }

    private static void append(StringBuilder json, String text, int i) {
        char letter = text.charAt(i);
        int brief = SHORT.indexOf(letter);
        if (brief >= 0) {
            json.append('\\').append(SHORT_LETTERS.charAt(brief));
        } else if (letter < ' ' || isAlone(text, i)) {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
        } else {
            json.append(letter);
        }
    }

    /** Half of a character without its other half. */
    private static boolean isAlone(String text, int i) {
        char letter = text.charAt(i);
        boolean led = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        boolean followed = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        return Character.isHighSurrogate(letter) && !followed || Character.isLowSurrogate(letter) && !led;
    }
}
