package org.pregny.print;

import java.text.Bidi;
import java.util.Locale;

/**
 * Words of one direction inside a text of the other (UAX #9): a Latin name in an Arabic sentence keeps its own
 * punctuation, and a sentence that begins with it still runs from the right.
 */
public final class Isolated {

    private static final String START = "\u2068";
    private static final String END = "\u2069";
    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final String RIGHT_TO_LEFT = "\u200F";

    private Isolated() {}

    /** The words, to be put into a sentence of this language: neither disturbs the other. */
    public static String words(String words, Locale sentence) {
        boolean apart = Imprint.isRightToLeft(sentence) || isOfTheRight(words);
        return apart && !words.isEmpty() ? START + words + END : words;
    }

    private static boolean isOfTheRight(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    /** What the next line of a broken text must begin with, so that it is set as if the text were not broken. */
    static String restart(StringBuilder line) {
        return line.lastIndexOf(START) > line.lastIndexOf(END) ? START : "";
    }

    /** The mark of a paragraph's direction, where it is not plain: lines may begin with words of the other one. */
    static String mark(String paragraph) {
        if (!isOfTheRight(paragraph)) {
            return "";
        }
        Bidi asLatin = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Bidi asArabic = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);
        boolean undecided = asLatin.getBaseLevel() != asArabic.getBaseLevel();
        return undecided ? "" : asLatin.baseIsLeftToRight() ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }
}
