package org.pregny.kernel;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name's words in plain small Latin letters: Kārklīņš and KĀRKLIŅŠ are the same, and so is a name in another script
 * with its transliteration. For finding and for hints, never for showing.
 */
public record FoldedName(List<String> words) {

    private static final int LONGEST = 230;

    /** "e.V." and "A.S.B.L." are one word. */
    private static final Pattern INITIALS = Pattern.compile("\\b(?:[a-z]\\.\\s?){2,}");

    private static final Pattern ELIDED =
            Pattern.compile("\\b(l|d|n|s|j|m|t|c|qu|dell|all|nell|sull|un)['\\u2019\\u02BC]");
    private static final Pattern APOSTROPHES = Pattern.compile("['\\u2019\\u02BC`\"]");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    public static FoldedName of(String name) {
        String latin = LatinLetters.of(name);
        String joined = latin.indexOf('.') < 0 ? latin : INITIALS.matcher(latin).replaceAll(FoldedName::withoutDots);
        String whole = APOSTROPHES.matcher(joined).find()
                ? APOSTROPHES.matcher(ELIDED.matcher(joined).replaceAll("")).replaceAll("")
                : joined;
        return new FoldedName(Stream.of(NEITHER_LETTER_NOR_DIGIT.split(whole))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** The words as one, so that spaces and hyphens play no part. */
    public String joined() {
        return cut(String.join("", words));
    }

    /** The words as one in the order of the alphabet, so that their order plays no part. */
    public String inAnyOrder() {
        return cut(words.stream().sorted().collect(Collectors.joining(" ")));
    }

    private static String withoutDots(MatchResult initials) {
        return NO_LETTER.matcher(initials.group()).replaceAll("") + " ";
    }

    private static String cut(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }
}
