package org.pregny.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregny.TestTime;
import org.pregny.opinion.Signatory;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestState;
import org.pregny.request.RequestStep;

/** What an objection must bring to stand, and what becomes of one that waits for a second officer. */
class ObjectionEntryTest extends ObjectionStories {

    @Test
    void nobodyIsAccreditedOverAnObjectionThatWaitsForASecondOfficerAndNobodyWaitsForOneThatIsDropped() {
        List<AccreditationRequest> two = tale.recommended(round, 2);
        ListId list = tale.circulated(round);
        tale.requests.clock.set(tale.list(list).silenceEndsAt());
        ObjectionId dropped = tale.entered(list, two.get(0), "KE");
        ObjectionId raised = tale.entered(list, two.get(1), "KE");
        tale.silenceEnds(list);
        tale.madeFinal(list);
        assertThat(tale.on(list)).isEmpty();
        assertThat(state(two.get(0))).isEqualTo(RequestState.CIRCULATED);

        tale.turnDown(ObjectionRecording.MATTER, dropped);
        tale.agree(ObjectionRecording.MATTER, raised);
        tale.grant(list);

        assertThat(state(two.get(0))).isEqualTo(RequestState.ACCREDITED);
        assertThat(state(two.get(1))).isEqualTo(RequestState.UNDER_CONSULTATION);
        assertThat(tale.on(list)).containsExactly(two.get(0).id());
        assertThat(tale.register.figures(round.id()).objections()).isOne();
        tale.end(raised, ObjectionState.WITHDRAWN);
        tale.grant(list);
        assertThat(state(two.get(1))).isEqualTo(RequestState.ACCREDITED);
    }

    @Test
    void aSecondObjectionThatIsDroppedAfterTheFirstWasWithdrawnSettlesTheOrganisation() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ListId list = tale.circulated(round);
        ObjectionId first = tale.raised(list, one, "KE");
        ObjectionId second = tale.entered(list, one, "FR");
        tale.end(first, ObjectionState.WITHDRAWN);
        assertThat(state(one)).isEqualTo(RequestState.UNDER_CONSULTATION);

        tale.turnDown(ObjectionRecording.MATTER, second);

        assertThat(state(one)).isEqualTo(RequestState.CIRCULATED);
    }

    @Test
    void anObjectionNeedsAStateItsDayWithinTheSilenceAndThePaperItCameBy() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ListId list = tale.circulated(round);
        LocalDate today = LocalDate.of(2017, 8, 21);
        assertThatThrownBy(() -> enter(list, one, "XX", "Note 1", today)).hasMessage("circulation.refused.country");
        assertThatThrownBy(() -> enter(list, one, "KE", " ", today)).hasMessage("circulation.refused.source");
        assertThatThrownBy(() -> enter(list, one, "KE", "Note 1", today.minusDays(1)))
                .hasMessage("circulation.refused.receivedOn");
        assertThatThrownBy(() -> enter(list, one, "KE", "Note 1", today.plusDays(1)))
                .hasMessage("circulation.refused.receivedOn");
        enter(list, one, "KE", "Note 1", today);
        assertThatThrownBy(() -> enter(list, one, "KE", "Note 2", today)).hasMessage("circulation.refused.twice");
        assertThatThrownBy(() -> tale.objections.enter(
                        new ObjectionEntry(list, one.id(), "FR", "", "Note 3", today),
                        Signatory.of("organiser", "ORGANISER")))
                .hasMessage("opinion.refused.role");
    }

    @Test
    void whatCameInTheLastHourIsEnteredTheNextDayAndWhatCameLaterIsNot() {
        List<AccreditationRequest> two = tale.recommended(round, 2);
        ListId list = tale.circulated(round);
        LocalDate last = SilencePlan.of(round, tale.list(list).silenceEndsAt()).lastDay();
        tale.silenceEnds(list);
        tale.requests.clock.set(tale.list(list).silentFrom().plus(Duration.ofHours(12)));
        assertThatThrownBy(() -> enter(list, two.get(0), "KE", "Note 1", last.plusDays(1)))
                .hasMessage("circulation.refused.receivedOn");

        ObjectionId id = enter(list, two.get(0), "KE", "Note 1", last);
        tale.agree(ObjectionRecording.MATTER, id);
        tale.madeFinal(list);

        assertThat(state(two.get(0))).isEqualTo(RequestState.UNDER_CONSULTATION);
        assertThat(state(two.get(1))).isEqualTo(RequestState.ACCREDITED);
        assertThatThrownBy(() -> enter(list, two.get(1), "KE", "Note 2", last))
                .hasMessage("circulation.refused.objectionLate");
    }

    @Test
    void anObjectionIsEnteredAndAgreedToWhileTheRequestsOfTheListAreStillBeingTold() {
        List<AccreditationRequest> three = tale.recommended(round, 3);
        ListId list = tale.begun(round);
        tale.office.circulate(list, tale.list(list).version(), ListStory.OFFICER);
        ObjectionId agreed = tale.raised(list, three.get(0), "KE");
        ObjectionId entered = tale.entered(list, three.get(1), "KE");
        assertThat(three)
                .extracting(this::state)
                .containsExactly(RequestState.UNDER_CONSULTATION, RequestState.CIRCULATED, RequestState.RECOMMENDED);

        tale.run(list);
        tale.agree(ObjectionRecording.MATTER, entered);
        tale.end(agreed, ObjectionState.WITHDRAWN);
        tale.silenceEnds(list);
        tale.madeFinal(list);

        assertThat(three)
                .extracting(this::state)
                .containsExactly(RequestState.ACCREDITED, RequestState.UNDER_CONSULTATION, RequestState.ACCREDITED);
        assertThat(tale.requests.steps(three.get(0).id()))
                .containsOnlyOnce(RequestStep.CIRCULATED, RequestStep.OBJECTED);
    }

    @Test
    void anOrganisationThatTheListDoesNotNameIsNotObjectedTo() {
        ListId list = tale.begun(round);
        AccreditationRequest later = tale.recommended(round, 1).get(0);
        assertThat(tale.on(list)).isEmpty();
        AccreditationRequest named = tale.recommended(round, 1).get(0);
        tale.desk.renew(list, tale.list(list).version(), ListStory.OFFICER);
        tale.desk.takeOff(list, later.id(), tale.list(list).version(), "Asked for later.", ListStory.OFFICER);
        tale.circulate(list);

        assertThat(tale.on(list)).containsExactly(named.id());
        assertThatThrownBy(() -> tale.entered(list, later, "KE")).hasMessage("circulation.refused.objectionLate");
    }

    @Test
    void anObjectionToWhichNobodySaysAnythingIsDroppedByItself() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ListId list = tale.circulated(round);
        ObjectionId id = tale.entered(list, one, "KE");

        tale.requests.clock.set(TestTime.OPEN.plus(Duration.ofHours(72)));
        tale.requests.story.runDueJobs(id.toString());

        assertThat(tale.register.objection(id).state()).isEqualTo(ObjectionState.DROPPED);
        tale.silenceEnds(list);
        tale.madeFinal(list);
        assertThat(state(one)).isEqualTo(RequestState.ACCREDITED);
    }
}
