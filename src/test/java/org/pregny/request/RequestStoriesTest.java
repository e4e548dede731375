package org.pregny.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.request.RequestStory.ANA;
import static org.pregny.request.RequestStory.BO;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.TestTime;
import org.pregny.application.ProofOfReceipt;
import org.pregny.application.ReceiptKind;
import org.pregny.kernel.SqlTime;
import org.pregny.round.Round;
import org.pregny.round.RoundTerms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a request for special accreditation, on every way through its model but refusals and objections (domain P1). */
class RequestStoriesTest extends RequestStories {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRequestIsScreenedRecommendedPutToStatesAndAccreditedWhenNobodyObjects() {
        AccreditationRequest request = tale.aRequest(round);
        assertThat(request.state()).isEqualTo(RequestState.SCREENING);

        assertThat(tale.screened(request).state()).isEqualTo(RequestState.PRE_APPROVED);
        assertThat(tale.recommend(request).state()).isEqualTo(RequestState.RECOMMENDED);
        UUID list = UUID.randomUUID();
        tale.act(request, () -> tale.course.circulated(request.id(), list, 3, BO));
        assertThat(now(request).state()).isEqualTo(RequestState.CIRCULATED);
        tale.course.silenceEnded(request.id());
        assertThat(now(request).state()).isEqualTo(RequestState.CIRCULATED);
        tale.story.runDueJobs(request.id().toString());

        assertThat(now(request).state()).isEqualTo(RequestState.ACCREDITED);
        assertThat(now(request).dates().closedAt()).isEqualTo(TestTime.OPEN);
        assertThat(tale.letters(request.id())).containsExactlyInAnyOrder("requestReceived", "requestAccredited");
        assertThat(ended(request)).containsExactly("accreditationGranted");
        assertThat(line(request, RequestStep.CIRCULATED).about()).isEqualTo(list + "/3");
    }

    @Test
    void whoPreApprovedCannotRecommendAndASecondOfficerCanSendBack() {
        AccreditationRequest request = tale.aRequest(round);
        tale.screened(request);
        assertThatThrownBy(() -> tale.course.recommended(request.id(), ANA)).hasMessage("request.sameOfficer");
        assertThatThrownBy(() -> tale.course.sentBack(request.id(), ANA, "")).hasMessage("request.sameOfficer");

        assertThat(tale.sentBack(request).state()).isEqualTo(RequestState.SCREENING);
        assertThat(tale.open(request.id())).containsExactly("screenRequest");
        assertThat(tale.recommended(request).state()).isEqualTo(RequestState.RECOMMENDED);
        assertThat(tale.letters(request.id())).containsExactly("requestReceived");
    }

    @Test
    void aQuestionStopsTheClockAndItsAnswerStartsItAnew() {
        AccreditationRequest request = tale.aRequest(round);
        tale.asked(request);
        Instant due = now(request).dates().informationDueAt();
        assertThat(Duration.between(TestTime.OPEN, due)).isEqualTo(Duration.ofDays(7));

        assertThat(tale.runJobsAt(request.id(), TestTime.OPEN.plus(Duration.ofHours(84))))
                .isOne();
        Instant answered = TestTime.OPEN.plus(Duration.ofDays(5));
        tale.clock.set(answered);
        tale.requester.answer(request.id(), "Our members do.");

        assertThat(now(request).state()).isEqualTo(RequestState.SCREENING);
        assertThat(now(request).dates().informationDueAt()).isNull();
        assertThat(now(request).dates().screeningDueAt())
                .isAfter(request.dates().screeningDueAt());
        assertThat(tale.open(request.id())).containsExactly("screenRequest");
        assertThat(tale.desk.file(request.id()).inquiries()).singleElement().satisfies(asked -> {
            assertThat(asked.concerns()).containsExactly("funding", "letter");
            assertThat(asked.answer()).isEqualTo("Our members do.");
            assertThat(asked.answeredAt()).isEqualTo(answered);
        });
        assertThat(tale.letters(request.id()))
                .containsExactlyInAnyOrder("requestReceived", "requestQuestion", "requestReminder");
        assertThat(receipts.about(request.id().uuid()))
                .extracting(ProofOfReceipt::kind)
                .containsExactly(ReceiptKind.REQUEST, ReceiptKind.ANSWER);
    }

    @Test
    void aQuestionThatNobodyAnswersLetsTheRequestLapse() {
        AccreditationRequest request = tale.aRequest(round);
        tale.asked(request);
        Instant due = now(request).dates().informationDueAt();

        tale.runJobsAt(request.id(), due.plusSeconds(1));

        assertThat(now(request).state()).isEqualTo(RequestState.LAPSED);
        assertThat(tale.letters(request.id())).contains("requestLapsed");
        assertThat(ended(request)).contains("requestLapsed");
        assertThatThrownBy(() -> tale.requester.answer(request.id(), "Too late?"))
                .hasMessage("request.settled.LAPSED");
    }

    @Test
    void screeningRecommendingAndReconsideringAreEscalatedWhenTheyTakeTooLong() {
        AccreditationRequest screening = tale.aRequest(round);
        AccreditationRequest recommending = tale.aRequest(round);
        tale.screened(recommending);
        AccreditationRequest reconsidering = reconsidering();
        Instant due = screening.dates().screeningDueAt();
        assertThat(Duration.between(TestTime.OPEN, due)).isEqualTo(Duration.ofDays(21));

        for (AccreditationRequest request : List.of(screening, recommending, reconsidering)) {
            tale.runJobsAt(request.id(), due.minusSeconds(1));
            assertThat(tale.steps(request.id())).doesNotContain(RequestStep.OVERDUE);
            tale.runJobsAt(request.id(), due);
            assertThat(tale.steps(request.id())).contains(RequestStep.OVERDUE);
            assertThat(tale.open(request.id())).hasSize(1);
        }
    }

    @Test
    void aWithdrawalEndsTheRequestWhereverItStandsAndOnlyOnce() {
        for (AccreditationRequest request : List.of(tale.aRequest(round), objected())) {
            tale.requester.withdraw(request.id());
            tale.requester.withdraw(request.id());

            assertThat(now(request).state()).isEqualTo(RequestState.WITHDRAWN);
            assertThat(ended(request)).containsExactly("requestGivenUp");
            assertThat(tale.open(request.id())).isEmpty();
            assertThat(tale.letters(request.id()).stream().filter("requestWithdrawn"::equals))
                    .hasSize(1);
        }
    }

    @Test
    void noStepIsTakenFromWhereItCannotBe() {
        AccreditationRequest request = tale.aRequest(round);

        assertThatThrownBy(() -> tale.course.recommended(request.id(), BO)).hasMessage("request.settled.SCREENING");
        tale.course.circulated(request.id(), UUID.randomUUID(), 1, BO);
        tale.course.silenceEnded(request.id());
        assertThatThrownBy(() -> tale.course.refused(request.id(), new Refusing(RequestReason.OBJECTION, "", BO)))
                .hasMessage("request.notAReason");
        assertThat(tale.steps(request.id()))
                .containsExactly(RequestStep.SUBMITTED, RequestStep.BASIS_CHECKED, RequestStep.SCREENED);
    }

    @Test
    void aRoundWithOtherTermsMovesWhatIsDueAndThoseWhoHaveTheRequestAreRemindedByTheNewDate() {
        AccreditationRequest request = tale.aRequest(round);
        Round shorter = screenedIn(round, 5);
        assertThat(audience.members(round.id())).containsExactly(request.id().uuid());
        assertThat(audience.touched(round, shorter)).hasSize(1);

        audience.follow(request.id().uuid(), shorter);

        Instant due = now(request).dates().screeningDueAt();
        assertThat(Duration.between(TestTime.OPEN, due)).isEqualTo(Duration.ofDays(7));
        assertThat(jdbc.sql("select due_at from screening_task where request_id = :id")
                        .param("id", request.id().uuid())
                        .query((row, n) -> SqlTime.instant(row, "due_at"))
                        .single())
                .isEqualTo(due);
        tale.runJobsAt(request.id(), due);
        assertThat(tale.steps(request.id())).contains(RequestStep.OVERDUE);
    }

    private static Round screenedIn(Round round, int days) {
        RoundTerms terms = round.terms();
        return new Round(
                round.id(),
                round.code(),
                round.process(),
                round.title(),
                round.zone(),
                round.opens(),
                round.closes(),
                round.closedFirst(),
                round.formVersion(),
                new RoundTerms(
                        terms.silence(),
                        terms.objections(),
                        terms.validUntil(),
                        terms.reconsiderationDays(),
                        terms.informationDays(),
                        days,
                        terms.reminderDays(),
                        terms.carriedBases()),
                round.version() + 1,
                round.closedAt());
    }
}
