package org.pregny.accreditation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.FoldedName;
import org.pregny.kernel.SpokenWord;

/**
 * An organisation's name, prepared for comparison: without the acronym in brackets behind it and without its legal form.
 *
 * @param typed as it was given
 * @param acronym as given in brackets or as the whole name, folded; empty when there is none
 * @param words all words but the legal form
 * @param telling those of {@code words} that tell organisations apart, that is without articles and the like
 */
record OrganisationName(String typed, String acronym, FoldedName words, List<String> telling) {

    private static final Pattern BRACKETED =
            Pattern.compile("^(.{4,}?)\\s*[(\\[（]\\s*([^()\\[\\]（）]{2,16}?)\\s*[)\\]）]\\s*$");
    private static final String BRACKETS = ")]）";
    private static final Pattern IN_CAPITALS = Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&-]{1,15}");
    private static final int FEWEST_CAPITALS = 2;

    private static final Set<String> LEGAL_FORMS = Set.copyOf(List.of(
            ("inc incorporated ltd limited llc llp plc corp gmbh ggmbh ev asbl aisbl vzw ivzw sarl srl sas bv nv oy ry"
                            + " aps kft zs ops npo ngo onlus odv ets ong ooo osc csuo")
                    .split(" ")));

    private static final Set<String> UNTELLING = Set.copyOf(List.of(
            ("a an the of for and on to in with at by de la le les des du et pour el los las y en del para con di e il"
                            + " per da do dos das o os der die das und fur fuer von zu im zur og og av och i v na po dlya dla"
                            + " dlia s al wa li tou to ton tis kai")
                    .split(" ")));

    private static final Map<String, String> ABBREVIATED = Map.of(
            "intl",
            "international",
            "natl",
            "national",
            "assn",
            "association",
            "assoc",
            "association",
            "fed",
            "federation",
            "fndn",
            "foundation",
            "univ",
            "university",
            "dev",
            "development");

    static OrganisationName of(String typed) {
        String line = CleanText.line(typed);
        Matcher bracketed = BRACKETED.matcher(line);
        if (!line.isEmpty()
                && BRACKETS.indexOf(line.charAt(line.length() - 1)) >= 0
                && bracketed.matches()
                && isAcronym(bracketed.group(2))) {
            return of(line, bracketed.group(1), bracketed.group(2));
        }
        return of(line, line, isAcronym(line) ? line : "");
    }

    private static OrganisationName of(String typed, String name, String acronym) {
        List<String> whole = FoldedName.of(name).words().stream()
                .map(word -> ABBREVIATED.getOrDefault(word, word))
                .toList();
        FoldedName words = new FoldedName(unless(whole, LEGAL_FORMS::contains));
        return new OrganisationName(
                typed, FoldedName.of(acronym).joined(), words, unless(words.words(), UNTELLING::contains));
    }

    /** Initials of the words that tell; empty for fewer than three, which say nothing. */
    String initials() {
        String initials = telling.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
        return initials.length() < 3 ? "" : initials;
    }

    /** The telling words by their sound, in the order of the alphabet. */
    String sound() {
        return new FoldedName(telling.stream().map(SpokenWord::of).toList()).inAnyOrder();
    }

    String inAnyOrder() {
        return new FoldedName(telling).inAnyOrder();
    }

    /** Whether the other has all its words, as they sound. */
    boolean isPartOf(OrganisationName other) {
        List<String> sounds = other.telling.stream().map(SpokenWord::of).toList();
        return !telling.isEmpty() && telling.stream().map(SpokenWord::of).allMatch(sounds::contains);
    }

    private static boolean isAcronym(String text) {
        return IN_CAPITALS.matcher(text).matches()
                && text.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** Nothing is taken away when nothing would be left. */
    private static List<String> unless(List<String> words, Predicate<String> out) {
        List<String> left = words.stream().filter(out.negate()).toList();
        return left.isEmpty() ? words : left;
    }
}
