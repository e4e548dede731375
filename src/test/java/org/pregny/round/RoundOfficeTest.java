package org.pregny.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** What a round is, and what it cannot be. */
@PregnyTest
class RoundOfficeTest {

    @Autowired
    private RoundStory rounds;

    @Autowired
    private EventCatalogue events;

    @BeforeEach
    void morning() {
        rounds.clock.set(TestTime.OPEN);
    }

    @Test
    void aRoundIsOpenFromItsFirstSecondToItsLast() {
        Round round = rounds.aRound();
        Instant opens = round.opensAt();

        assertThat(round.stateAt(opens.minusSeconds(1))).isEqualTo(RoundState.PLANNED);
        assertThat(round.stateAt(opens)).isEqualTo(RoundState.OPEN);
        assertThat(round.stateAt(round.closesAt().plusMillis(999))).isEqualTo(RoundState.OPEN);
        assertThat(round.stateAt(round.closesAt().plusSeconds(1))).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void whatIsPlannedIsFoundAsItWasPlanned() {
        RoundPlan plan = rounds.aPlan(tree -> {});

        Round round = rounds.office.plan(plan, RoundStory.ORGANISER);

        assertThat(rounds.catalogue.round(plan.code())).isEqualTo(round);
        assertThat(round.terms()).isEqualTo(plan.terms());
        assertThat(rounds.catalogue.form(round.id(), 1)).isEqualTo(plan.form(1));
        assertThat(rounds.catalogue.openFor(plan.process(), rounds.clock.instant()))
                .containsExactly(round);
    }

    @Test
    void aRoundThatIsOverWhenItComesStandsAsClosed() {
        Round round = rounds.catalogue.round("preparatory-2017");

        assertThat(round.closedAt()).isEqualTo(round.closesAt());
        assertThat(round.closedFirst()).isEqualTo("2017-04-09T23:59:59");
        assertThat(round.stateAt(rounds.clock.instant())).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void theRoundsOfTheDemonstrationCarryBasesOfTheirProcessOver() {
        for (String code : new String[] {"preparatory-2017", "conference-2018"}) {
            Round round = rounds.catalogue.round(code);
            StakeholderProcess process = events.process(round.process());

            assertThat(round.terms().carriedBases())
                    .allMatch(basis -> process.basis(basis).register());
            assertThat(rounds.catalogue.form(round).questions())
                    .allSatisfy(q -> assertThat(q.label().texts()).containsOnlyKeys(Language.values()));
        }
    }

    @Test
    void aPlanThatCannotBeIsRefused() {
        refused(t -> t.put("code", "Not a slug"), "round.fault.code");
        refused(t -> t.put("code", "conference-2018"), "round.fault.codeTaken");
        refused(t -> t.putObject("title").put("fr", "Sans anglais"), "round.fault.title");
        refused(t -> t.put("closes", "2017-01-01T00:00:00"), "round.fault.order");
        refused(t -> ((ObjectNode) t.get("terms")).put("screeningDays", 0), "round.fault.days");
        refused(t -> ((ObjectNode) t.get("terms").get("silence")).put("days", 400), "round.fault.days");
        refused(t -> ((ObjectNode) t.get("questions").get(1)).put("code", "purpose"), "round.fault.askedTwice");
        refused(t -> ((ObjectNode) t.get("questions").get(4)).putArray("choices"), "round.fault.choices");
    }

    private void refused(Consumer<ObjectNode> edit, String messageKey) {
        RoundPlan plan = rounds.aPlan(edit);

        assertThatThrownBy(() -> rounds.office.plan(plan, RoundStory.ORGANISER))
                .isInstanceOfSatisfying(RoundRefused.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo(messageKey));
    }
}
