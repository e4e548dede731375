package org.pregny.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.circulation.ListStory.OFFICER;
import static org.pregny.circulation.ListStory.ONE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.opinion.Signatory;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestState;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of an objection, by two officers each time, before and after the list is final (domain P1; issue 7, point 5). */
@PregnyTest
class ObjectionStoriesTest {

    @Autowired
    ListStory tale;

    @Autowired
    LinkKeys keys;

    Round round;

    @BeforeEach
    void openARound() {
        tale.requests.clock.set(TestTime.OPEN);
        round = tale.requests.rounds.aRound();
    }

    @Test
    void anObjectionStandsOnceAnotherOfficerAgreesAndTheOrganisationMayReply() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ListId list = tale.circulated(round);
        ObjectionId id = tale.entered(list, one, "KE");
        assertThat(state(one)).isEqualTo(RequestState.CIRCULATED);
        assertThat(tale.register.shownTo(one.id())).isEmpty();
        assertThatThrownBy(() -> tale.register.byLink(key(id))).hasMessage("circulation.objection.notFound");
        assertThatThrownBy(() -> tale.opinions.give(
                        tale.proposal(ObjectionRecording.MATTER, id).id(), true, "", ONE))
                .hasMessage("opinion.refused.fourEyes");

        tale.agree(ObjectionRecording.MATTER, id);

        assertThat(state(one)).isEqualTo(RequestState.UNDER_CONSULTATION);
        assertThat(tale.letters(one.id().uuid())).containsExactlyInAnyOrder("requestReceived", "objectionRaised");
        assertThat(tale.register.objection(id).replyUntil()).isEqualTo(LocalDate.of(2017, 8, 31));
        tale.objections.reply(key(id), "We have been misunderstood.");
        assertThat(tale.register.objection(id).reply()).isEqualTo("We have been misunderstood.");
        assertThatThrownBy(() -> tale.objections.reply(key(id), "Twice.")).hasMessage("circulation.refused.replied");
    }

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
    void whatTheOrganisationMaySeeIsARuleOfTheRound() {
        assertThat(shown("COUNT")).containsExactly(new ObjectionShown("", ""));
        assertThat(shown("BASIS")).containsExactly(new ObjectionShown("", "Not in line with the Charter."));
        assertThat(shown("STATE_AND_BASIS")).containsExactly(new ObjectionShown("KE", "Not in line with the Charter."));
    }

    @Test
    void notesOfAConsultationStayWithTheOffice() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ObjectionId id = tale.raised(tale.circulated(round), one, "KE");
        tale.objections.note(id, "The mission asks for the statutes.", OFFICER);
        tale.objections.note(id, "Sent.", OFFICER);

        assertThat(tale.register.notes(id))
                .extracting(ObjectionNote::words)
                .containsExactly("The mission asks for the statutes.", "Sent.");
        assertThatThrownBy(() -> tale.objections.note(id, " ", OFFICER)).hasMessage("circulation.refused.note");
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

    private Round decidedBy(String decider) {
        return tale.requests.rounds.aRound(
                tree -> tree.withObject("/terms/silence").put("decider", decider));
    }

    private List<ObjectionShown> shown(String rule) {
        Round of = tale.requests.rounds.aRound(tree -> tree.withObject("/terms").put("objections", rule));
        AccreditationRequest one = tale.recommended(of, 1).get(0);
        tale.raised(tale.circulated(of), one, "KE");
        return tale.register.shownTo(one.id());
    }

    private ObjectionId enter(ListId list, AccreditationRequest request, String country, String source, LocalDate day) {
        return tale.objections.enter(new ObjectionEntry(list, request.id(), country, "", source, day), ONE);
    }

    private String key(ObjectionId id) {
        return keys.keyTo(LinkKeys.Purpose.OBJECTION, id.uuid());
    }

    private RequestState state(AccreditationRequest request) {
        return tale.requests.desk.request(request.id()).state();
    }
}
