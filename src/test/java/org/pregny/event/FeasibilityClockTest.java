package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.AnyDatabase;
import org.pregny.Events;
import org.pregny.PregnyTest;
import org.pregny.event.Feasibility.Outlook;
import org.pregny.kernel.CountryName;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;
import org.springframework.beans.factory.annotation.Autowired;

/** Who can still come, and until when (domain, lead-time maths from the seeds). */
@AnyDatabase
@PregnyTest
class FeasibilityClockTest {

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    FeasibilityClock clock;

    @Autowired
    Events events;

    /** 11 October less five weeks is 6 September; five working days earlier is 30 August; 21 days before is 20 September. */
    @ParameterizedTest
    @CsvSource({
        "2017-08-30T23:59:59.999+02:00,POSSIBLE",
        "2017-08-31T00:00:00+02:00,TIGHT",
        "2017-09-04T23:59:59+02:00,TIGHT"
    })
    void aVisaForTheHearingIsPossibleWhileADecisionComesBeforeItMustBegin(String now, Outlook outlook) {
        Feasibility kenya = table("hearing-2", now).of("KE");

        assertThat(kenya.outlook()).isEqualTo(outlook);
        assertThat(kenya.applyBy()).isEqualTo("2017-08-30");
        assertThat(kenya.startBy()).isEqualTo("2017-09-06");
        assertThat(kenya.lastBy()).isEqualTo("2017-09-20");
    }

    /** Applications are closed: the days that count are those of whoever has applied already. */
    @ParameterizedTest
    @CsvSource({
        "2017-09-05T00:00:00+02:00,POSSIBLE",
        "2017-09-06T23:59:59.999+02:00,POSSIBLE",
        "2017-09-07T00:00:00+02:00,TIGHT",
        "2017-09-20T23:59:59.999+02:00,TIGHT",
        "2017-09-21T00:00:00+02:00,TOO_LATE"
    })
    void afterTheDeadlineOnlyTheVisaCounts(String now, Outlook outlook) {
        Feasibility kenya = table("hearing-2", now).of("KE");

        assertThat(kenya.outlook()).isEqualTo(outlook);
        assertThat(kenya.applyBy()).isNull();
    }

    @Test
    void whoNeedsNoVisaCanApplyToTheLastDay() {
        FeasibilityTable table = table("hearing-2", "2017-09-04T23:59:59+02:00");

        assertThat(table.of("BR").outlook()).isEqualTo(Outlook.POSSIBLE);
        assertThat(table.of("BR").applyBy()).isEqualTo("2017-09-04");
        assertThat(table.of("CH").startBy()).isEqualTo("2017-10-10");
    }

    /** Announced on 13 April for 8 May: whoever needs a visa was late from the first day, and shut out from 18 April. */
    @ParameterizedTest
    @CsvSource({"2017-04-13T09:00:00+02:00,TIGHT,POSSIBLE", "2017-04-18T00:00:00+02:00,TOO_LATE,POSSIBLE"})
    void theFirstSessionShutOutWhoNeededAVisa(String now, Outlook kenya, Outlook brazil) {
        FeasibilityTable table = table("thematic-1", now);

        assertThat(table.of("KE").startBy()).isEqualTo("2017-04-03");
        assertThat(table.of("KE").outlook()).isEqualTo(kenya);
        assertThat(table.of("BR").outlook()).isEqualTo(brazil);
    }

    @Test
    void aMovedEventMovesTheDays() {
        Event moved = events.edited(catalogue.event(EventCode.of("hearing-2")), tree -> {
            tree.put("firstDay", "2017-10-25").put("lastDay", "2017-10-25").put("dateStatus", "TBC");
        });
        FeasibilityTable table =
                clock.of(moved, at("2017-08-21T09:00:00+02:00")).orElseThrow();

        assertThat(table.provisional()).isTrue();
        assertThat(table.of("KE").startBy()).isEqualTo("2017-09-20");
        assertThat(table.of("KE").applyBy()).isEqualTo("2017-09-04");
    }

    @Test
    void nobodyCanReckonWithADateThatIsNotAnnouncedOrALeadTimeThatNobodyGives() {
        assertThat(table("hearing-4", "2017-08-21T09:00:00+02:00").rows())
                .extracting(Feasibility::outlook)
                .containsOnly(Outlook.UNKNOWN);
        FeasibilityTable newYork = table("hearing-3", "2017-08-21T09:00:00+02:00");
        assertThat(newYork.of("KE").outlook()).isEqualTo(Outlook.UNKNOWN);
        assertThat(newYork.of("FR").startBy()).isEqualTo("2017-12-13");
    }

    @Test
    void theOrganisersDaysForAVisaGoBeforeThoseOfTheData() {
        assertThat(table("thematic-2", "2017-04-13T09:00:00-04:00").of("KE").startBy())
                .isEqualTo("2017-04-17");
    }

    @Test
    void thereIsNothingToReckonOnceItHasBegunOrIsCancelledOrWithoutData() {
        Event hearing = catalogue.event(EventCode.of("hearing-2"));
        Event cancelled = events.edited(hearing, tree -> tree.put("dateStatus", "CANCELLED"));

        assertThat(clock.of(hearing, at("2017-10-10T23:59:59+02:00"))).isPresent();
        assertThat(clock.of(hearing, at("2017-10-11T00:00:00+02:00"))).isEmpty();
        assertThat(clock.of(cancelled, at("2017-08-21T09:00:00+02:00"))).isEmpty();
        assertThat(clock.of(catalogue.event(EventCode.of("regional-eca")), at("2017-08-21T09:00:00+02:00")))
                .isEmpty();
    }

    @Test
    void everyStateBelongsToOneGroupOnly() {
        for (String event : List.of("hearing-2", "hearing-3")) {
            EntryRules rules = table(event, "2017-08-21T09:00:00+02:00").rules();
            List<String> named =
                    rules.groups().stream().flatMap(g -> g.countries().stream()).toList();
            Set<String> states = new TreeSet<>(CountryNames.states(Language.EN).stream()
                    .map(CountryName::code)
                    .toList());

            assertThat(named).doesNotHaveDuplicates();
            assertThat(states).containsAll(named);
        }
    }

    @Test
    void rulesWithoutAGroupForAllOthersAreRefused() {
        EntryGroup swiss = new EntryGroup("X", Wording.of("Swiss"), false, 1, null, "s", "s", List.of("CH"));

        assertThatThrownBy(() -> new EntryRules(List.of("CH"), LocalDate.EPOCH, List.of(swiss)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private FeasibilityTable table(String event, String now) {
        return clock.of(catalogue.event(EventCode.of(event)), at(now)).orElseThrow();
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
