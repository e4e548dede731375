package org.pregny.accreditation;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pregny.kernel.CleanText;

/** Names that deceive the eye: letters of several alphabets in one word, or the look of another name (UTS 39). */
public final class Lookalike {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 230;

    private static final SpoofChecker ALPHABETS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.MIXED_NUMBERS)
            .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private Lookalike() {}

    /** Words that mix alphabets; whole words in different alphabets beside one another are common and no sign of anything. */
    public static List<String> mixedWords(String name) {
        return Stream.of(BETWEEN_WORDS.split(CleanText.line(name)))
                .filter(word -> !word.isEmpty() && ALPHABETS.failsChecks(word))
                .toList();
    }

    /** What the name looks like as typed and in small letters: each hides other letters. */
    static Set<String> looks(String name) {
        String together = BETWEEN_WORDS.matcher(CleanText.line(name)).replaceAll("");
        Set<String> looks = new TreeSet<>();
        Stream.of(together, together.toLowerCase(Locale.ROOT))
                .map(LOOKS::getSkeleton)
                .map(look -> look.length() <= LONGEST ? look : look.substring(0, LONGEST))
                .forEach(looks::add);
        return looks;
    }

    /** Whether two names look the same to the eye although they are not written with the same letters. */
    static boolean deceives(String name, String other) {
        return !CleanText.key(name).equals(CleanText.key(other))
                && looks(name).stream().anyMatch(looks(other)::contains);
    }
}
