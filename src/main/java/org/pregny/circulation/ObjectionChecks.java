package org.pregny.circulation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Entropy;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.SilenceTerms.Decider;
import org.springframework.stereotype.Component;

/** What an objection must be before it can wait for a second officer, and when and how it may end. */
@Component
class ObjectionChecks {

    private static final int LONGEST_SOURCE = 300;

    private final ObjectionStore store;
    private final ListStore lists;
    private final RoundCatalogue rounds;
    private final Entropy entropy;
    private final Clock clock;

    ObjectionChecks(ObjectionStore store, ListStore lists, RoundCatalogue rounds, Entropy entropy, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.rounds = rounds;
        this.entropy = entropy;
        this.clock = clock;
    }

    Objection checked(ObjectionEntry entry, CirculationList list, String by) {
        String basis = CleanText.lines(entry.basis());
        String source = CleanText.line(entry.source());
        checkState(entry);
        checkDay(entry.receivedOn(), list);
        if (basis.length() > ObjectionDesk.LONGEST_WORDS) {
            throw CirculationRefused.invalid("basis", ObjectionDesk.LONGEST_WORDS);
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw CirculationRefused.invalid("source", LONGEST_SOURCE);
        }
        return new Objection(
                new ObjectionId(entropy.nextId()),
                list.id(),
                entry.request(),
                entry.country(),
                basis,
                source,
                entry.receivedOn(),
                ObjectionState.PROPOSED,
                clock.instant(),
                by,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    void mayEnd(Objection objection, ObjectionState end, String words) {
        Round round = round(objection.list());
        if (!objection.isStanding()) {
            throw CirculationRefused.conflict("ended");
        }
        if (end == null || !ends(round.terms().silence().decider()).contains(end)) {
            throw CirculationRefused.invalid("end");
        }
        if (words.isEmpty() || words.length() > CirculationDesk.LONGEST_REASON) {
            throw CirculationRefused.invalid("endWords", CirculationDesk.LONGEST_REASON);
        }
        if (end.isAgainst() && objection.awaitsReply(day(clock.instant(), round))) {
            throw CirculationRefused.conflict(
                    "replyOpen", objection.replyUntil().toString());
        }
    }

    static List<ObjectionState> ends(Decider decider) {
        return decider == Decider.ASSEMBLY
                ? List.of(ObjectionState.WITHDRAWN, ObjectionState.DECIDED_FOR, ObjectionState.DECIDED_AGAINST)
                : List.of(ObjectionState.WITHDRAWN, ObjectionState.SUSTAINED);
    }

    /** As long to reply as there is to ask for another look at a refusal. */
    LocalDate replyUntil(ListId list, Instant raisedAt) {
        Round round = round(list);
        return day(raisedAt, round).plusDays(round.terms().reconsiderationDays());
    }

    private void checkState(ObjectionEntry entry) {
        if (!CountryNames.isState(entry.country())) {
            throw CirculationRefused.invalid("country");
        }
        boolean twice = store.to(entry.request()).stream()
                .filter(o -> o.state() == ObjectionState.PROPOSED || o.isStanding())
                .anyMatch(o -> o.country().equals(entry.country()));
        if (twice) {
            throw CirculationRefused.conflict("twice");
        }
    }

    /** What counts is the day on which it came, not the day on which it is entered. */
    private void checkDay(LocalDate day, CirculationList list) {
        if (!list.isCirculated()) {
            throw CirculationRefused.closed("objectionLate");
        }
        Round round = rounds.round(list.round());
        LocalDate first = day(list.circulatedAt(), round);
        LocalDate last = day(list.silenceEndsAt(), round);
        boolean within =
                day != null && !day.isBefore(first) && !day.isAfter(last) && !day.isAfter(day(clock.instant(), round));
        if (!within) {
            throw CirculationRefused.invalid("receivedOn", first.toString(), last.toString());
        }
    }

    private Round round(ListId list) {
        return rounds.round(lists.find(list).orElseThrow().round());
    }

    private static LocalDate day(Instant instant, Round round) {
        return instant.atZone(round.zone()).toLocalDate();
    }
}
