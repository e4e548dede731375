package org.pregny.accreditation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregny.kernel.CleanText;

/** What two names have in common, in one word: the surest that holds. */
final class NameComparison {

    /** Initials of fewer words are shared by too many. */
    private static final int FEWEST_INITIALS = 3;

    private NameComparison() {}

    static Optional<MatchReason> reason(OrganisationName one, OrganisationName other) {
        if (one.words().words().isEmpty() || other.words().words().isEmpty()) {
            return Optional.empty();
        }
        if (CleanText.key(one.typed()).equals(CleanText.key(other.typed()))) {
            return Optional.of(MatchReason.SAME_NAME);
        }
        if (one.words().joined().equals(other.words().joined())) {
            return Optional.of(MatchReason.OTHER_LETTERS);
        }
        if (one.inAnyOrder().equals(other.inAnyOrder())) {
            return Optional.of(MatchReason.OTHER_ORDER);
        }
        if (one.telling().size() > 1 && one.sound().equals(other.sound())) {
            return Optional.of(MatchReason.OTHER_SPELLING);
        }
        return Likeness.of(one, other) >= Likeness.SIMILAR ? Optional.of(MatchReason.SIMILAR) : Optional.empty();
    }

    /** The surest of all pairs of names. */
    static Optional<MatchReason> surest(List<OrganisationName> some, List<OrganisationName> others) {
        return some.stream()
                .flatMap(one -> others.stream().flatMap(other -> reason(one, other).stream()))
                .min(Comparator.naturalOrder());
    }

    static double likeness(List<OrganisationName> some, List<OrganisationName> others) {
        return some.stream()
                .flatMapToDouble(one -> others.stream().mapToDouble(other -> Likeness.of(one, other)))
                .max()
                .orElse(0);
    }

    static boolean isImitation(List<OrganisationName> some, List<OrganisationName> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> Lookalike.deceives(one.typed(), other.typed())));
    }

    /** An acronym tells something only where one word stands alone; beside a whole name the name decides. */
    static boolean isAcronymOf(SoughtName sought, KnownName entry) {
        boolean soughtAlone = sought.names().stream().allMatch(NameComparison::isOneWord);
        boolean entryAlone = entry.names().stream().allMatch(NameComparison::isOneWord);
        if (!soughtAlone && !entryAlone) {
            return false;
        }
        return shortForms(sought.names(), sought.acronym()).stream()
                .anyMatch(shortForms(entry.names(), entry.acronym())::contains);
    }

    private static boolean isOneWord(OrganisationName name) {
        return name.words().words().size() == 1;
    }

    private static Stream<String> shortForms(OrganisationName name) {
        String alone = isOneWord(name) ? name.words().joined() : "";
        return Stream.of(name.acronym(), name.initials(), alone);
    }

    static List<String> shortForms(List<OrganisationName> names, String acronym) {
        return Stream.concat(Stream.of(acronym), names.stream().flatMap(NameComparison::shortForms))
                .filter(text -> text.length() >= FEWEST_INITIALS)
                .distinct()
                .toList();
    }
}
