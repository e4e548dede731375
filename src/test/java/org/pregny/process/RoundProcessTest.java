package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Actor;
import org.pregny.round.Round;
import org.pregny.round.RoundFact;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundMeanwhileChanged;
import org.pregny.round.RoundPreview;
import org.pregny.round.RoundRefused;
import org.pregny.round.RoundState;
import org.pregny.round.RoundStory;
import org.pregny.round.RoundWatch;
import org.springframework.beans.factory.annotation.Autowired;

/** A round reminds, closes for everybody, and follows when its dates move. */
@PregnyTest
class RoundProcessTest {

    @Autowired
    RoundStory rounds;

    @Autowired
    Story story;

    @Autowired
    RoundWatch watch;

    @Autowired
    BegunRequests begun;

    @BeforeEach
    void morning() {
        rounds.clock.set(TestTime.OPEN);
    }

    @Test
    void whoeverHasBegunIsRemindedOnceForEachDateAndToldWhenItIsOver() {
        Round round = rounds.aRound();
        UUID draft = begun.begin(round.id());

        at(round, 15);
        assertThat(begun.reminded).doesNotContain(draft);
        at(round, 14);
        at(round, 13);
        assertThat(begun.reminded).containsOnlyOnce(draft);
        at(round, 3);
        assertThat(begun.reminded.stream().filter(draft::equals)).hasSize(2);
        after(round);

        assertThat(begun.lapsed).containsOnlyOnce(draft);
        assertThat(rounds.now(round).closedAt()).isEqualTo(round.closesAt());
        assertThat(story.ended(round.id().toString())).containsExactly("roundClosed");
    }

    @Test
    void aCrashInTheMiddleOfTheClosingLeavesTheOthersDoneAndTellsNobodyTwice() {
        Round round = rounds.aRound();
        List<UUID> drafts =
                IntStream.range(0, 50).mapToObj(n -> begun.begin(round.id())).toList();
        begun.fatal = drafts.get(25);

        rounds.clock.set(round.lateFrom());
        assertThatThrownBy(() -> story.runDueJobs(round.id().toString())).hasMessage("died");

        assertThat(watch.closing(round.id()).left()).isPositive();
        assertThat(begun.lapsed).doesNotContain(drafts.get(25));
        rounds.clock.set(round.lateFrom().plusSeconds(120));
        story.runDueJobs(round.id().toString());
        assertThat(begun.lapsed).containsAll(drafts).doesNotHaveDuplicates();
        assertThat(watch.closing(round.id()).done()).isEqualTo(50);
        assertThat(watch.closing(round.id()).left()).isZero();
    }

    @Test
    void aRoundIsExtendedOnceAndWhoeverHasBegunHearsOfIt() {
        Round round = rounds.aRound();
        UUID draft = begun.begin(round.id());
        LocalDateTime later = round.closes().plusDays(8);

        Round extended = rounds.office.extend(round.id(), later, 1, RoundStory.ORGANISER);
        story.runDueJobs(extended.id() + ":2");

        assertThat(extended.closedFirst()).isEqualTo(round.closes());
        assertThat(begun.reminded).containsOnlyOnce(draft);
        assertThat(story.ended(extended.id() + ":2")).containsExactly("roundFollowed");
        refused(extended.movedTo(extended.opens(), later.plusDays(1)), "round.fault.extendedAlready");
        at(round, -1);
        assertThat(begun.lapsed).doesNotContain(draft);
        after(extended);
        assertThat(begun.lapsed).containsOnlyOnce(draft);
    }

    @Test
    void theDatesMoveFreelyUntilItOpensAndTheTimerWithThem() {
        Round round = rounds.aRound(tree -> tree.put("opens", "2017-09-01T00:00:00"));

        Round moved = rounds.office.change(
                round.movedTo(
                        LocalDateTime.parse("2017-09-04T00:00:00"),
                        round.closes().minusDays(2)),
                1,
                RoundStory.ORGANISER);

        assertThat(moved.isExtended()).isFalse();
        after(moved);
        assertThat(rounds.now(round).closedAt()).isEqualTo(moved.closesAt());
    }

    @Test
    void onceItIsOpenItsEndIsNotBroughtForwardAndOnceItIsOverItStays() {
        Round round = rounds.aRound();

        refused(round.movedTo(round.opens(), round.closes().minusDays(1)), "round.fault.earlier");
        refused(round.movedTo(round.opens().minusDays(1), round.closes()), "round.fault.begun");
        after(round);
        refused(round.movedTo(round.opens(), round.closes().plusDays(1)), "round.fault.over");
    }

    @Test
    void aPreviewSaysWhatAMoveWouldTouchAndTouchesNothing() {
        Round round = rounds.aRound();
        begun.begin(round.id());
        begun.begin(round.id());

        RoundPreview preview = rounds.office.preview(
                round.movedTo(round.opens(), round.closes().plusDays(5)));

        assertThat(preview.facts()).containsExactly(RoundFact.CLOSES);
        assertThat(preview.told()).isEqualTo(2);
        assertThat(preview.timers()).isEqualTo(1);
        assertThat(preview.reminders())
                .extracting(i -> i.atZone(round.zone()).toLocalDateTime().toString())
                .containsExactly("2017-09-10T09:00", "2017-09-21T09:00");
        assertThat(rounds.now(round)).isEqualTo(round);
    }

    @Test
    void closedByHandARoundEndsAtOnce() {
        Round round = rounds.aRound();
        UUID draft = begun.begin(round.id());

        Round closed = rounds.office.close(round.id(), 1, RoundStory.ORGANISER);

        assertThat(closed.stateAt(rounds.clock.instant())).isEqualTo(RoundState.CLOSED);
        story.runDueJobs(round.id().toString());
        assertThat(begun.lapsed).containsOnlyOnce(draft);
        assertThat(rounds.now(round).version()).isEqualTo(2);
    }

    @Test
    void ofTwoOfficersWhoCloseTheSameRoundAtOnceOneWins() throws Exception {
        Round round = rounds.aRound();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> answers =
                    both.invokeAll(List.of(closing(round, "organiser"), closing(round, "second-organiser")));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            both.shutdown();
        }
        assertThat(rounds.office.revisions(round.id())).hasSize(2);
        story.runDueJobs(round.id().toString());
        assertThat(story.ended(round.id().toString())).containsExactly("roundClosed");
    }

    @Test
    void otherTermsAreKeptAsAVersionOfTheirOwn() {
        Round round = rounds.aRound();
        Round proposed = rounds.aPlanLike(round, tree -> ((ObjectNode) tree.get("terms")).put("screeningDays", 5));

        Round after = rounds.office.change(proposed, 1, RoundStory.ORGANISER);

        assertThat(after.terms().screeningDays()).isEqualTo(5);
        assertThat(after.isExtended()).isFalse();
        assertThatThrownBy(() -> rounds.office.change(round, 1, RoundStory.ORGANISER))
                .isInstanceOf(RoundMeanwhileChanged.class);
    }

    @Test
    void aFormThatWasInUseIsKeptForEver() {
        Round round = rounds.aRound();
        RoundForm first = rounds.catalogue.form(round);
        RoundForm shorter = new RoundForm(0, first.questions().subList(0, 2), List.of());

        Round after = rounds.office.ask(round.id(), shorter, 1, RoundStory.ORGANISER);

        assertThat(rounds.catalogue.form(after).questions()).hasSize(2);
        assertThat(rounds.catalogue.form(round.id(), 1)).isEqualTo(first);
    }

    private Callable<Boolean> closing(Round round, String who) {
        return () -> {
            try {
                rounds.office.close(round.id(), 1, Actor.staff(who));
                return true;
            } catch (RoundMeanwhileChanged lost) {
                return false;
            }
        };
    }

    /** Nine in the morning so many days before the round ends. */
    private void at(Round round, int daysBefore) {
        rounds.clock.set(round.closes()
                .toLocalDate()
                .minusDays(daysBefore)
                .atTime(9, 0)
                .atZone(round.zone())
                .toInstant());
        story.runDueJobs(round.id().toString());
    }

    private void after(Round round) {
        rounds.clock.set(round.lateFrom());
        story.runDueJobs(round.id().toString());
    }

    private void refused(Round proposed, String messageKey) {
        assertThatThrownBy(() ->
                        rounds.office.change(proposed, rounds.now(proposed).version(), RoundStory.ORGANISER))
                .isInstanceOfSatisfying(RoundRefused.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo(messageKey));
    }
}
