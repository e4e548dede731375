package org.pregny.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.circulation.ListStory.OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestState;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a list: put together version by version, circulated, silent, final (domain P1, b1). */
@PregnyTest
class ListStoriesTest {

    private static final String KENYA = "Kenya;Permanent Mission of Kenya;mission-ke@example.org;en";
    private static final String FRANCE = "France;Mission permanente de la France;mission-fr@example.org;fr";

    @Autowired
    ListStory tale;

    @Autowired
    CirculationWork work;

    @Autowired
    LinkKeys keys;

    Round round;

    @BeforeEach
    void openARound() {
        tale.requests.clock.set(TestTime.OPEN);
        round = tale.requests.rounds.aRound();
        tale.missions(KENYA, FRANCE);
    }

    @Test
    void aListIsCirculatedAndWhoeverNobodyObjectsToIsAccreditedOnce() {
        List<AccreditationRequest> three = tale.recommended(round, 3);
        ListId id = tale.circulated(round);
        assertThat(states(three)).containsOnly(RequestState.CIRCULATED);
        assertThat(tale.letters(id.uuid())).containsExactly("listCirculated", "listCirculated");
        assertThat(tale.run(id)).isZero();

        tale.silenceEnds(id);
        assertThat(states(three)).containsOnly(RequestState.CIRCULATED);
        tale.madeFinal(id);

        assertThat(states(three)).containsOnly(RequestState.ACCREDITED);
        assertThat(tale.list(id).state()).isEqualTo(ListState.FINAL);
        assertThat(tale.desk.version(id, tale.list(id).version()).lines()).isEqualTo(3);
        assertThat(tale.letters(id.uuid()))
                .containsExactly("listCirculated", "listCirculated", "listFinal", "listFinal");
        assertThat(tale.letters(three.get(0).id().uuid())).containsExactly("requestReceived", "requestAccredited");
        assertThat(tale.list(id).finalAt()).isEqualTo(tale.requests.clock.instant());
        assertThat(tale.desk.progress(id)).isEqualTo(new Progress(3, 3, 3));
    }

    @Test
    void aListThatNobodyMakesFinalIsFinalAWorkingDayAfterTheSilence() {
        List<AccreditationRequest> one = tale.recommended(round, 1);
        ListId id = tale.circulated(round);
        tale.silenceEnds(id);
        assertThat(tale.list(id).awaitsFinalising(tale.requests.clock.instant()))
                .isTrue();

        Instant due = SilencePlan.of(round, tale.list(id).silenceEndsAt()).finalisedFrom();
        tale.requests.clock.set(due.minusSeconds(1));
        assertThat(tale.run(id)).isZero();
        tale.requests.clock.set(due);
        tale.run(id);
        tale.grant(id);

        assertThat(states(one)).containsOnly(RequestState.ACCREDITED);
        assertThat(tale.list(id).state()).isEqualTo(ListState.FINAL);
    }

    @Test
    void everyLineAddedOrGoneBetweenTwoVersionsIsExplained() {
        List<AccreditationRequest> four = tale.recommended(round, 4);
        ListId id = tale.begun(round);
        tale.requests.requester.withdraw(four.get(0).id());
        tale.requests.course.merged(four.get(1).id(), four.get(2).id(), OFFICER);
        tale.desk.takeOff(id, four.get(3).id(), 1, "Asked for a new letter.", OFFICER);
        AccreditationRequest late = tale.recommended(round, 1).get(0);
        assertThat(tale.desk.due(tale.list(id)).newcomers()).hasSize(1);
        assertThat(tale.desk.due(tale.list(id)).leavers()).hasSize(2);

        assertThat(tale.desk.renew(id, 2, OFFICER)).isEqualTo(3);
        List<ListDifference> differences = tale.desk.differences(id, 1, 3);

        assertThat(differences)
                .extracting(ListDifference::request, ListDifference::cause, ListDifference::words)
                .containsExactlyInAnyOrder(
                        tuple(late.id(), LineCause.RECOMMENDED, null),
                        tuple(four.get(0).id(), LineCause.WITHDRAWN, null),
                        tuple(four.get(1).id(), LineCause.MERGED, four.get(2).number()),
                        tuple(four.get(3).id(), LineCause.TAKEN_OFF, "Asked for a new letter."));
        assertThat(tale.desk.differences(id, 3, 1)).isEqualTo(differences);
        assertThat(tale.desk.renew(id, 3, OFFICER)).isEqualTo(3);
        assertThat(tale.on(id)).containsExactlyInAnyOrder(four.get(2).id(), late.id());
    }

    @Test
    void whoWasTakenOffStaysOffUntilPutBackAndMayStandOnTheNextList() {
        List<AccreditationRequest> two = tale.recommended(round, 2);
        ListId id = tale.begun(round);
        tale.desk.takeOff(id, two.get(0).id(), 1, "Asked for a new letter.", OFFICER);
        assertThat(tale.desk.renew(id, 2, OFFICER)).isEqualTo(2);
        assertThatThrownBy(() -> tale.desk.takeOff(id, two.get(1).id(), 2, " ", OFFICER))
                .hasMessage("circulation.refused.reason");

        tale.desk.putBack(id, two.get(0).id(), 2, OFFICER);
        assertThat(tale.on(id)).hasSize(2);
        assertThat(tale.desk.differences(id, 1, 3)).isEmpty();
        assertThat(tale.desk.differences(id, 2, 3))
                .extracting(ListDifference::cause)
                .containsExactly(LineCause.PUT_BACK);
        tale.desk.takeOff(id, two.get(0).id(), 3, "Once more.", OFFICER);
        tale.circulate(id);

        ListId next = tale.begun(round);
        assertThat(tale.on(next)).containsExactly(two.get(0).id());
        assertThat(tale.list(next).number()).isEqualTo(2);
    }

    @Test
    void whoWithdrawsInTheLastMomentLeavesTheListAndNobodyNewIsSmuggledIn() {
        List<AccreditationRequest> two = tale.recommended(round, 2);
        ListId id = tale.begun(round);
        tale.requests.requester.withdraw(two.get(0).id());
        tale.recommended(round, 1);

        tale.circulate(id);

        assertThat(tale.on(id)).containsExactly(two.get(1).id());
        assertThat(tale.desk.differences(id, 1, 2))
                .extracting(ListDifference::cause)
                .containsExactly(LineCause.WITHDRAWN);
    }

    @Test
    void whoWithdrawsDuringTheSilenceIsNotAccreditedAndTheFinalListSaysWhy() {
        List<AccreditationRequest> two = tale.recommended(round, 2);
        ListId id = tale.circulated(round);
        int circulated = tale.list(id).version();
        tale.requests.requester.withdraw(two.get(0).id());
        tale.silenceEnds(id);
        tale.madeFinal(id);

        assertThat(states(two)).containsExactly(RequestState.WITHDRAWN, RequestState.ACCREDITED);
        assertThat(tale.desk.differences(id, circulated, tale.list(id).version()))
                .extracting(ListDifference::cause)
                .containsExactly(LineCause.WITHDRAWN);
    }

    @Test
    void aMovedSilenceMovesWhatFollowsAndTellsTheMissionsAndIsNeverShorterThanTheTerms() {
        tale.recommended(round, 1);
        ListId id = tale.circulated(round);
        CirculationList before = tale.list(id);
        LocalDate last = SilencePlan.of(round, before.silenceEndsAt()).lastDay();
        assertThatThrownBy(() -> tale.office.move(id, before.silenceEndsAt(), last.minusDays(1), OFFICER))
                .hasMessage("circulation.refused.tooEarly");
        assertThat(tale.office.previewMove(before, last.plusDays(3)).after().lastDay())
                .isEqualTo(last.plusDays(3));

        tale.office.move(id, before.silenceEndsAt(), last.plusDays(3), OFFICER);
        assertThatThrownBy(() -> tale.office.move(id, before.silenceEndsAt(), last.plusDays(5), OFFICER))
                .hasMessage("circulation.refused.meanwhile");
        tale.run(id);
        assertThat(tale.letters(id.uuid())).endsWith("silenceMoved", "silenceMoved");

        tale.requests.clock.set(before.silentFrom());
        assertThat(tale.run(id)).isZero();
        assertThatThrownBy(() -> tale.office.finalise(id, OFFICER)).hasMessage("circulation.refused.silence");
        tale.silenceEnds(id);
        assertThatThrownBy(() -> tale.office.move(id, tale.list(id).silenceEndsAt(), last.plusDays(9), OFFICER))
                .hasMessage("circulation.refused.silenceOver");
        tale.madeFinal(id);
        assertThat(tale.list(id).isFinal()).isTrue();
    }

    @Test
    void aListIsCirculatedAndMadeFinalOnceHoweverManyOfficersPressAtOnce() {
        tale.recommended(round, 1);
        ListId id = tale.begun(round);
        assertThatThrownBy(() -> tale.begun(round)).hasMessage("circulation.refused.draft");
        List<String> circulating = Together.of(() -> tale.office.circulate(id, 1, OFFICER));
        assertThat(circulating).containsExactlyInAnyOrder("", "circulation.refused.meanwhile");
        tale.run(id);
        tale.silenceEnds(id);

        assertThat(Together.of(() -> tale.office.finalise(id, OFFICER)))
                .containsExactlyInAnyOrder("", "circulation.refused.finalising");
        tale.run(id);
        assertThat(tale.list(id).isFinal()).isTrue();
    }

    @Test
    void aStepThatIsTakenAgainDoesNothingMore() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ListId id = tale.circulated(round);
        int steps = tale.requests.desk.file(one.id()).lines().size();

        work.circulate(id, 2, one.id());
        work.tell(
                id,
                tale.recipients.recipients(id).stream().map(ListRecipient::id).toList());

        assertThat(tale.requests.desk.file(one.id()).lines()).hasSize(steps);
        assertThat(tale.letters(id.uuid())).hasSize(2);
    }

    @Test
    void aMissionAcknowledgesByItsLinkOrOnPaperOnce() {
        tale.recommended(round, 1);
        ListId id = tale.circulated(round);
        List<ListRecipient> both = tale.recipients.recipients(id);
        String key = keys.keyTo(LinkKeys.Purpose.MISSION, both.get(0).id());

        tale.recipients.acknowledge(key);
        tale.recipients.acknowledge(id, both.get(1).id(), OFFICER);
        tale.recipients.acknowledge(id, both.get(0).id(), OFFICER);

        assertThat(tale.recipients.recipients(id))
                .extracting(ListRecipient::acknowledgedBy)
                .containsExactly("link", "pga-officer");
        assertThatThrownBy(() -> tale.recipients.byLink(
                        keys.keyTo(LinkKeys.Purpose.OBJECTION, both.get(0).id())))
                .hasMessage("circulation.notFound");
        assertThatThrownBy(() -> tale.recipients.acknowledge(
                        new ListId(UUID.randomUUID()), both.get(0).id(), OFFICER))
                .hasMessage("circulation.notFound");
    }

    private List<RequestState> states(List<AccreditationRequest> requests) {
        return requests.stream()
                .map(r -> tale.requests.desk.request(r.id()).state())
                .toList();
    }
}
