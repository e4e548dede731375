package org.pregny.accreditation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pregny.kernel.SpokenWord;

/**
 * How alike two names are, from 0 to 1: words are paired whatever their order, small slips in a word cost a little, words
 * that every second organisation has count less. {@code NameMatchingTest} says why the threshold is where it is.
 */
final class Likeness {

    /** From here on two names are shown as similar. */
    static final double SIMILAR = 0.82;

    private static final double SAME_SOUND = 0.92;
    private static final double COMMON_WEIGHT = 0.5;
    private static final int SHORTEST_JOINED = 8;

    private static final Set<String> COMMON = Set.copyOf(List.of(
            ("international internacional internationale association associacao asociacion associazione federation"
                            + " federacion foundation fondation fundacion stiftung network reseau red rede organization"
                            + " organisation organizacion council conseil consejo institute institut instituto center centre"
                            + " centro national nacional nationale global world mundial mondiale european union society"
                            + " human rights droits derechos humanos women development alliance coalition committee forum"
                            + " migrant migrants migration")
                    .split(" ")));

    private Likeness() {}

    static double of(OrganisationName one, OrganisationName other) {
        return Math.max(byWords(one.telling(), other.telling()), joined(one, other));
    }

    /** "Le Voy" and "Levoy": the same letters with a slip, cut into words differently. */
    private static double joined(OrganisationName one, OrganisationName other) {
        String a = one.words().joined();
        String b = other.words().joined();
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_JOINED) {
            return 0;
        }
        int slips = EditDistance.within(a, b, shorter / SHORTEST_JOINED);
        return slips < 0 ? 0 : 1 - (double) slips / shorter;
    }

    private static double byWords(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(other);
        double paired = 0;
        for (String word : one) {
            String best = left.stream()
                    .max((a, b) -> Double.compare(alike(word, a), alike(word, b)))
                    .orElse("");
            double likeness = best.isEmpty() ? 0 : alike(word, best);
            if (likeness > 0) {
                left.remove(best);
                paired += likeness * (weight(word) + weight(best));
            }
        }
        double all = one.stream().mapToDouble(Likeness::weight).sum()
                + other.stream().mapToDouble(Likeness::weight).sum();
        return all == 0 ? 0 : paired / all;
    }

    private static double alike(String word, String other) {
        if (word.equals(other)) {
            return 1;
        }
        int longer = Math.max(word.length(), other.length());
        int slips = EditDistance.within(word, other, allowed(Math.min(word.length(), other.length())));
        double bySlips = slips < 0 ? 0 : 1 - (double) slips / longer;
        String sound = SpokenWord.of(word);
        boolean sounds = sound.length() > 2 && sound.equals(SpokenWord.of(other));
        return Math.max(bySlips, sounds ? SAME_SOUND : 0);
    }

    /** Short words with a slip are other words: "Asia" is not "Aria". */
    private static int allowed(int length) {
        if (length < 5) {
            return 0;
        }
        return length < 9 ? 1 : 2;
    }

    private static double weight(String word) {
        return COMMON.contains(word) ? COMMON_WEIGHT : 1;
    }
}
