package org.pregny.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.circulation.ListStory.ONE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregny.TestTime;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestState;
import org.pregny.round.Round;

/** How an objection ends, by two officers each time, before and after the list is final (domain P1; issue 7, point 5). */
class ObjectionStoriesTest extends ObjectionStories {

    @Test
    void aWithdrawnObjectionLeavesTheSilenceRunningAndTheOrganisationIsAccreditedWithTheOthers() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ListId list = tale.circulated(round);
        ObjectionId first = tale.raised(list, one, "KE");
        ObjectionId second = tale.raised(list, one, "FR");

        tale.end(first, ObjectionState.WITHDRAWN);
        assertThat(state(one)).isEqualTo(RequestState.UNDER_CONSULTATION);
        tale.end(second, ObjectionState.WITHDRAWN);
        assertThat(state(one)).isEqualTo(RequestState.CIRCULATED);
        tale.silenceEnds(list);
        tale.madeFinal(list);

        assertThat(state(one)).isEqualTo(RequestState.ACCREDITED);
        assertThat(tale.register.figures(round.id())).isEqualTo(new ObjectionFigures(2, 2, 1, 0, 1, 0));
    }

    @Test
    void aSustainedObjectionIsARefusalAfterTheTimeToReplyAndEndsTheOthersWithIt() {
        Round secretariat = decidedBy("SECRETARIAT");
        List<AccreditationRequest> two = tale.recommended(secretariat, 2);
        ListId list = tale.circulated(secretariat);
        ObjectionId first = tale.raised(list, two.get(0), "KE");
        ObjectionId second = tale.raised(list, two.get(0), "FR");
        assertThatThrownBy(() -> tale.end(first, ObjectionState.SUSTAINED)).hasMessage("circulation.refused.replyOpen");
        assertThatThrownBy(() -> tale.objections.end(first, ObjectionState.DECIDED_FOR, "72/244", ONE))
                .hasMessage("circulation.refused.end");
        int before = tale.list(list).version();
        tale.requests.clock.set(TestTime.OPEN.plus(Duration.ofDays(11)));

        tale.end(first, ObjectionState.SUSTAINED);

        assertThat(state(two.get(0))).isEqualTo(RequestState.NOT_ACCREDITED);
        assertThat(tale.register.objection(second).state()).isEqualTo(ObjectionState.MOOT);
        assertThat(tale.letters(two.get(0).id().uuid())).endsWith("requestRefused");
        assertThat(tale.desk.differences(list, before, tale.list(list).version()))
                .extracting(ListDifference::cause)
                .containsExactly(LineCause.OBJECTION_SUSTAINED);
        assertThat(tale.register.figures(secretariat.id())).isEqualTo(new ObjectionFigures(2, 2, 1, 0, 0, 1));
        assertThat(tale.register.objectedTo(secretariat.id()))
                .containsExactly(two.get(0).id());
    }

    @Test
    void whoIsUnderConsultationWhenTheListIsFinalComesOntoItWhenTheObjectionIsWithdrawn() {
        List<AccreditationRequest> two = tale.recommended(round, 2);
        ListId list = tale.circulated(round);
        ObjectionId id = tale.raised(list, two.get(0), "KE");
        int circulated = tale.list(list).version();
        tale.silenceEnds(list);
        tale.madeFinal(list);
        int last = tale.list(list).version();
        assertThat(tale.on(list)).containsExactly(two.get(1).id());
        assertThat(tale.desk.differences(list, circulated, last))
                .extracting(ListDifference::cause)
                .containsExactly(LineCause.UNDER_CONSULTATION);

        tale.end(id, ObjectionState.WITHDRAWN);
        tale.grant(list);

        assertThat(state(two.get(0))).isEqualTo(RequestState.ACCREDITED);
        assertThat(tale.on(list)).hasSize(2);
        assertThat(tale.desk.differences(list, last, tale.list(list).version()))
                .extracting(ListDifference::cause)
                .containsExactly(LineCause.OBJECTIONS_SETTLED);
    }

    @Test
    void whereTheTermsSaySoTheAssemblyDecidesAndNobodyElse() {
        Round assembly = decidedBy("ASSEMBLY");
        List<AccreditationRequest> two = tale.recommended(assembly, 2);
        ListId list = tale.circulated(assembly);
        ObjectionId against = tale.raised(list, two.get(0), "KE");
        ObjectionId inFavour = tale.raised(list, two.get(1), "KE");
        ObjectionId other = tale.raised(list, two.get(1), "FR");
        tale.silenceEnds(list);
        tale.madeFinal(list);
        tale.requests.clock.set(TestTime.OPEN.plus(Duration.ofDays(90)));
        assertThat(tale.register.ends(tale.register.objection(against))).doesNotContain(ObjectionState.SUSTAINED);

        tale.end(against, ObjectionState.DECIDED_AGAINST);
        tale.end(inFavour, ObjectionState.DECIDED_FOR);
        tale.grant(list);

        assertThat(state(two.get(0))).isEqualTo(RequestState.NOT_ACCREDITED);
        assertThat(state(two.get(1))).isEqualTo(RequestState.ACCREDITED);
        assertThat(tale.register.objection(other).state()).isEqualTo(ObjectionState.MOOT);
    }

    @Test
    void anEndThatTheSecondOfficerTurnsDownChangesNothingAndCanBeProposedAnew() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ListId list = tale.circulated(round);
        ObjectionId id = tale.raised(list, one, "KE");
        tale.objections.end(id, ObjectionState.WITHDRAWN, "By telephone", ONE);
        assertThatThrownBy(() -> tale.objections.end(id, ObjectionState.WITHDRAWN, "Again", ONE))
                .hasMessage("opinion.refused.twice");
        tale.turnDown(ObjectionEnding.MATTER, id);
        assertThat(tale.register.objection(id).askedEnd()).isNull();

        tale.end(id, ObjectionState.WITHDRAWN);

        assertThat(tale.register.objection(id).endWords()).isEqualTo("Note verbale 19/2017");
        assertThat(state(one)).isEqualTo(RequestState.CIRCULATED);
    }

    @Test
    void whoWithdrawsDuringAConsultationIsGoneAndTheObjectionCanStillBeEnded() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ListId list = tale.circulated(round);
        ObjectionId id = tale.raised(list, one, "KE");
        tale.requests.requester.withdraw(one.id());

        tale.end(id, ObjectionState.WITHDRAWN);

        assertThat(state(one)).isEqualTo(RequestState.WITHDRAWN);
        assertThat(tale.on(list)).isEmpty();
    }

    private Round decidedBy(String decider) {
        return tale.requests.rounds.aRound(
                tree -> tree.withObject("/terms/silence").put("decider", decider));
    }
}
