package org.pregny.kernel;

import java.util.regex.Pattern;

/**
 * What is left of a folded word when vowels and the ways of writing one sound are taken away, so that "Obyedineniye" meets
 * "Ob”edinenie" and "Suessenbrueck" meets "Süßenbrück".
 */
public final class SpokenWord {

    private static final String[][] SAME_SOUND = {
        {"shch", "s"},
        {"sch", "s"},
        {"tch", "c"},
        {"ph", "f"},
        {"kh", ""},
        {"gh", "g"},
        {"zh", "z"},
        {"sh", "s"},
        {"ch", "c"},
        {"ts", "c"},
        {"tz", "c"},
        {"ck", "k"},
        {"qu", "k"},
        {"q", "k"},
        {"x", "ks"}
    };

    private static final Pattern SILENT = Pattern.compile("(?<!^)[aeiouyjhw]|^[hw](?=.)");
    private static final Pattern FIRST_VOWEL = Pattern.compile("^[aeiouy]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private SpokenWord() {}

    /** Never empty for a word: one of vowels alone keeps its first. */
    public static String of(String folded) {
        String sounds = folded;
        for (String[] pair : SAME_SOUND) {
            sounds = sounds.replace(pair[0], pair[1]);
        }
        String bare = SILENT.matcher(sounds).replaceAll("");
        String once = DOUBLED.matcher(bare).replaceAll("$1");
        return once.isEmpty() ? folded : FIRST_VOWEL.matcher(once).replaceFirst("a");
    }
}
