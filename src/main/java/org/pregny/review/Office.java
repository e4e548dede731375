package org.pregny.review;

import java.util.List;
import java.util.Map;
import org.pregny.kernel.Language;

/** Where reviewers work together, New York or Geneva say; who belongs to it, and what it is called in each language. */
public record Office(String code, Map<Language, String> names, List<String> members) {

    /** The first: for all that no other is for. */
    public static final String MAIN = "MAIN";

    /** Of these; a table may name an office that this installation does not have: then it is the one that is for all. */
    public static Office named(String code, List<Office> all) {
        return all.stream().filter(o -> o.code().equals(code)).findFirst().orElseGet(() -> all.stream()
                .filter(o -> o.code().equals(MAIN))
                .findFirst()
                .orElse(all.get(0)));
    }

    public String name(Language language) {
        return names.getOrDefault(language, code);
    }
}
