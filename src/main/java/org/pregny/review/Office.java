package org.pregny.review;

import java.util.List;
import java.util.Map;
import org.pregny.kernel.Language;

/** Where reviewers work together, New York or Geneva say; who belongs to it, and what it is called in each language. */
public record Office(String code, Map<Language, String> names, List<String> members) {

    /** The first: for all that no other is for. */
    public static final String MAIN = "MAIN";

    public String name(Language language) {
        return names.getOrDefault(language, code);
    }
}
