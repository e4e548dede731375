package org.pregny.accreditation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.kernel.SpokenWord;

/**
 * What an organisation is found by: keys that are equal for names that are equal in some way. Each begins with its kind.
 *
 * @param exact few organisations share one of these
 * @param words of the name by their sound, which many share
 */
record SearchKeys(Set<String> exact, Set<String> words) {

    /** Raise it whenever the making of keys changes: at the next start all keys are made anew. */
    static final int EDITION = 1;

    /** A slip in a short name leaves no other word to find it by, so it is found by all spellings with a letter less. */
    private static final int MOST_WORDS_TO_SHORTEN = 2;

    private static final int SHORTEST_TO_SHORTEN = 5;

    /** As long as the column that keeps them; of a longer key the beginning is enough to be found by. */
    private static final int LONGEST = 240;

    SearchKeys {
        exact = cut(exact);
        words = cut(words);
    }

    static SearchKeys of(KnownName known) {
        return of(known.names(), known.acronym(), known.reference());
    }

    static SearchKeys of(SoughtName sought) {
        return of(sought.names(), sought.acronym(), sought.reference());
    }

    private static SearchKeys of(List<OrganisationName> names, String acronym, String reference) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        if (!reference.isEmpty()) {
            exact.add("r:" + reference);
        }
        NameComparison.shortForms(names, acronym).forEach(form -> exact.add("a:" + form));
        for (OrganisationName name : names) {
            addName(name, exact);
            name.telling().forEach(word -> words.add("w:" + SpokenWord.of(word)));
        }
        return new SearchKeys(exact, words);
    }

    private static void addName(OrganisationName name, Set<String> exact) {
        if (name.words().words().isEmpty()) {
            return;
        }
        exact.add("n:" + name.words().joined());
        exact.add("o:" + name.inAnyOrder());
        exact.add("s:" + name.sound());
        Lookalike.looks(name.typed()).forEach(look -> exact.add("l:" + look));
        if (name.telling().size() <= MOST_WORDS_TO_SHORTEN) {
            addShortened(name.words().joined(), exact);
        }
    }

    private static void addShortened(String joined, Set<String> exact) {
        exact.add("d:" + joined);
        for (int i = 0; joined.length() >= SHORTEST_TO_SHORTEN && i < joined.length(); i++) {
            exact.add("d:" + joined.substring(0, i) + joined.substring(i + 1));
        }
    }

    private static Set<String> cut(Set<String> keys) {
        return keys.stream()
                .map(key -> key.length() <= LONGEST ? key : key.substring(0, LONGEST))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
