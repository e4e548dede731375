package org.pregny.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.application.Candidate;
import org.pregny.application.Gender;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.kernel.RegionalGroup;

/** By what a set is balanced (domain b4, balanced selection); somebody may have several values of one trait, or say none. */
public enum Trait {
    REGION,
    GENDER,
    CATEGORY,
    FIRST_TIME,
    LANGUAGE,
    CORRIDOR;

    /** The one value of {@link #FIRST_TIME}. */
    public static final String FIRST = "FIRST";

    /** The values of this person; empty where nothing is known. */
    public Set<String> of(Candidate person, Brief brief) {
        return switch (this) {
            case REGION -> person.region().map(r -> Set.of(r.name())).orElse(Set.of());
            case GENDER ->
                person.declared().gender() == null
                        ? Set.of()
                        : Set.of(person.declared().gender().name());
            case CATEGORY -> Set.of(person.category());
            case FIRST_TIME -> person.firstTime() ? Set.of(FIRST) : Set.of();
            case LANGUAGE ->
                person.declared().languages().stream().map(Language::tag).collect(Collectors.toSet());
            case CORRIDOR -> brief.partsOf(person.country());
        };
    }

    /** All values that somebody at this event may have, in the order in which they are shown. */
    public List<String> values(Event event) {
        return switch (this) {
            case REGION -> names(RegionalGroup.values());
            case GENDER -> names(Gender.values());
            case CATEGORY -> event.audiences();
            case FIRST_TIME -> List.of(FIRST);
            case LANGUAGE -> Language.tags();
            case CORRIDOR -> names(CorridorPart.values());
        };
    }

    /** Whether somebody of whom nothing is known did not say it, and is counted apart. */
    public boolean isSaid() {
        return this == GENDER || this == LANGUAGE;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
