package org.pregny.report;

import java.util.function.Function;
import org.pregny.application.Participation;

/** By what people are told apart; never by anything that they did not say and their organisation does not say for them. */
public enum Dimension {
    CATEGORY(Participation::category),
    REGION(p -> p.region() == null ? Dimension.NONE : p.region().name()),
    GENDER(p -> p.gender() == null ? Dimension.NONE : p.gender().name());

    /** Who said nothing, or a country of no group. */
    public static final String NONE = "NONE";

    private final Function<Participation, String> group;

    Dimension(Function<Participation, String> group) {
        this.group = group;
    }

    String groupOf(Participation person) {
        return group.apply(person);
    }
}
