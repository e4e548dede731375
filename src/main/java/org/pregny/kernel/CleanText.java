package org.pregny.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person typed, without what nobody can see: NFC, no control or invisible characters, single spaces. */
public final class CleanText {

    /**
     * Controls, bidi marks and overrides, fillers that look like nothing, tags, private use and unassigned: but not ZWNJ
     * and ZWJ, which Persian and Indic names need.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\u00AD\\u034F\\u061C\\u115F\\u1160"
                    + "\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB"
                    + "\\x{E0000}-\\x{E007F}]");

    /** Long enough for any name, and short enough for every index. */
    private static final int LONGEST_KEY = 240;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CleanText() {}

    /** One line of clean text; empty when nothing visible was typed. */
    public static String line(String typed) {
        if (typed == null) {
            return "";
        }
        String spaced = SPACES.matcher(typed).replaceAll(" ");
        String visible = INVISIBLE.matcher(spaced).replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
    }

    /** Several lines of clean text: line ends are kept as {@code \n}, everything else as in {@link #line}. */
    public static String lines(String typed) {
        if (typed == null) {
            return "";
        }
        return typed.lines()
                .map(CleanText::line)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .strip();
    }

    /** A key for matching names: no case, accents, spaces or punctuation, so that Kārklīņš meets Karklins. */
    public static String key(String name) {
        String apart = Normalizer.normalize(line(name), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        String letters = NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll("");
        String key = Normalizer.normalize(letters, Normalizer.Form.NFKC);
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
