package org.pregny.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pregny.kernel.FoldedName;
import org.pregny.kernel.SpokenWord;

/**
 * The words of names in plain small Latin letters, each as it is written and, behind a tilde, as it sounds: so that a name
 * is found in another script than it was given in, and with another spelling.
 */
public record SearchWords(List<String> written) {

    private static final int LONGEST = 60;
    private static final int MOST = 400;
    private static final int SHORTEST_SOUND = 3;
    private static final char LAST_SORTED = 'z';

    public static SearchWords of(List<String> names) {
        return new SearchWords(names.stream()
                .flatMap(name -> FoldedName.of(name).words().stream())
                .map(SearchWords::sortable)
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** The words to keep for a task. */
    public Set<String> kept() {
        Set<String> kept = new LinkedHashSet<>(written);
        written.stream().map(SearchWords::sound).filter(s -> !s.isEmpty()).forEach(kept::add);
        return kept;
    }

    /** Sorts behind every word that begins with this one. */
    public static String last(String beginning) {
        return beginning + "zzzzzzzz";
    }

    /** Of all words that sort behind this one, none sorts before it. */
    static String next(String word) {
        return word + "0";
    }

    /** How a word sounds, as it is kept; empty for a sound too short to tell words apart. */
    public static String sound(String word) {
        String sound = SpokenWord.of(word);
        return sound.length() < SHORTEST_SOUND ? "" : "~" + sound;
    }

    /** Letters of a script that has no Latin form become their numbers, so that every database sorts them alike. */
    private static String sortable(String word) {
        StringBuilder plain = new StringBuilder();
        word.codePoints().forEach(c -> plain.append(c <= LAST_SORTED ? Character.toString(c) : Integer.toHexString(c)));
        return plain.length() <= LONGEST - 1 ? plain.toString() : plain.substring(0, LONGEST - 1);
    }
}
