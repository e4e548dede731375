package org.pregny.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pregny.kernel.Language;
import org.pregny.kernel.RegionalGroup;

/**
 * What a person says of themselves, as typed, so that those who are heard can be a balanced group. Nobody has to say
 * anything; {@link #NOT_SAID} and an empty field are the same.
 *
 * @param gender code of {@link Gender}
 * @param languages tags of official languages that the person speaks, with blanks between them
 * @param region code of {@link RegionalGroup}: where the person comes from or works, where that is not where the organisation is
 */
public record DeclarationEntry(String gender, String languages, String region) {

    /** The answer of whoever prefers not to say. */
    public static final String NOT_SAID = "NOT_SAID";

    public static DeclarationEntry none() {
        return new DeclarationEntry("", "", "");
    }

    boolean isGenderKnown() {
        return isUnsaid(gender) || names(Gender.values()).contains(gender);
    }

    boolean isRegionKnown() {
        return isUnsaid(region) || names(RegionalGroup.values()).contains(region);
    }

    boolean areLanguagesKnown() {
        return tags().stream().allMatch(Language.tags()::contains);
    }

    Declaration declaration() {
        return new Declaration(
                isUnsaid(gender) ? null : Gender.valueOf(gender),
                tags().stream().map(tag -> Language.ofTag(tag).orElseThrow()).collect(Collectors.toUnmodifiableSet()),
                isUnsaid(region) ? null : RegionalGroup.valueOf(region));
    }

    private List<String> tags() {
        return languages.isEmpty()
                ? List.of()
                : Arrays.stream(languages.split(" ")).distinct().toList();
    }

    private static boolean isUnsaid(String code) {
        return code.isEmpty() || code.equals(NOT_SAID);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
