package org.pregny.report;

/** What XML 1.0 cannot hold is left out: a file that nobody can open helps nobody. */
final class Characters {

    private Characters() {}

    static String printable(String text) {
        return printable(text, Integer.MAX_VALUE);
    }

    static String printable(String text, int longest) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(Characters::isAllowed)
                .takeWhile(c -> kept.length() + Character.charCount(c) <= longest)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
