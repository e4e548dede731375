package org.pregny.round;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What of a round may differ between two of its versions. */
public enum RoundFact {
    TITLE(Round::title),
    OPENS(Round::opensAt),
    CLOSES(Round::closesAt),
    CLOSED(Round::closedAt),
    FORM(Round::formVersion),
    CARRIED(round -> round.terms().carriedBases()),
    REMINDERS(round -> round.terms().reminderDays()),
    SCREENING(round -> round.terms().screeningDays()),
    INFORMATION(round -> round.terms().informationDays()),
    SILENCE(round -> round.terms().silence()),
    OBJECTIONS(round -> round.terms().objections()),
    RECONSIDERATION(round -> round.terms().reconsiderationDays()),
    VALIDITY(round -> round.terms().validUntil());

    private final Function<Round, Object> reading;

    RoundFact(Function<Round, Object> reading) {
        this.reading = reading;
    }

    public static List<RoundFact> between(Round before, Round after) {
        return Arrays.stream(values())
                .filter(fact -> !Objects.equals(fact.reading.apply(before), fact.reading.apply(after)))
                .toList();
    }
}
