package org.pregny.kernel;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text in plain small Latin letters, whatever its script and accents: for finding names, never for showing them. */
final class LatinLetters {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");

    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Vowel signs and the lengthening stroke, which some write and most do not. */
    private static final Pattern ARABIC_SIGNS = Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640]");

    private static final Pattern ARABIC_ALEFS = Pattern.compile("[\\u0622\\u0623\\u0625\\u0671]");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("(?<!\\p{L})\\u0627\\u0644(?=\\p{L}{2})");

    private LatinLetters() {}

    /** The slow transliteration between scripts is left out where a text has only Latin letters, and everything where it is plain. */
    static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(CleanText.line(text), Normalizer.Form.NFKC);
        String latin = OTHER_SCRIPT.matcher(composed).find() ? TO_LATIN.transliterate(plainArabic(composed)) : composed;
        String bare =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
        String ascii = NOT_ASCII.matcher(bare).find() ? TO_ASCII.transliterate(bare) : bare;
        return ascii.toLowerCase(Locale.ROOT);
    }

    private static String plainArabic(String text) {
        if (!ARABIC.matcher(text).find()) {
            return text;
        }
        String bare = ARABIC_SIGNS.matcher(text).replaceAll("");
        String alefs = ARABIC_ALEFS
                .matcher(bare)
                .replaceAll("\u0627")
                .replace('\u0629', '\u0647')
                .replace('\u0649', '\u064A');
        return ARABIC_ARTICLE.matcher(alefs).replaceAll("");
    }
}
