package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.AskedAccreditations;
import org.pregny.accreditation.ProfileId;
import org.pregny.accreditation.RegisterImport;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.CaseField;
import org.pregny.application.EventApplication;
import org.pregny.application.FieldAddress;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.ParkingDesk;
import org.pregny.application.ParkingOutcome;
import org.pregny.application.Receipt;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.TypedFields;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.kernel.Language;
import org.pregny.review.BasisVerdict;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTask;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People apply while the request of their organisation is not decided: they wait, and go on by themselves (issue 7, point 6). */
@PregnyTest
@Tag("database")
class ParkedApplicationStoriesTest {

    @Autowired
    EventStory tale;

    @Autowired
    AskedAccreditations asked;

    @Autowired
    RegisterImport imports;

    @Autowired
    ParkingDesk parking;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    ReconsiderationDesk reconsiderations;

    @Autowired
    CountedStatements counted;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private final OrganisationEntry entry =
            OrganisationEntry.of("Assembly " + UUID.randomUUID(), "KE", "NGO", "SPECIAL", "");
    private Event event;
    private ProfileId organisation;
    private Receipt receipt;

    @BeforeEach
    void somebodyAppliesWhoseOrganisationHasAskedForAccreditation() {
        tale.story.clock.set(TestTime.OPEN);
        event = tale.aHearing(tree -> {});
        organisation = asked.ask(entry.claim());
        receipt = submit();
    }

    @Test
    void theApplicationWaitsAndNobodyReviewsIt() {
        assertThat(state()).isEqualTo(ApplicationState.ACCREDITATION_PENDING);
        assertThat(reviews.latest(receipt.id())).isEmpty();
        assertThat(letters()).containsExactlyInAnyOrder("applicationReceived", "accreditationAwaited");
        assertThat(waitsUntil()).isBefore(event.starts());
    }

    @Test
    void theApplicantReadsWhyItWaitsAndUntilWhen() {
        for (Language language : Language.values()) {
            var page = new Browser(port).open("/" + language.tag() + "/applications/" + receipt.accessKey());
            assertThat(page.select(".govuk-inset-text p")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(page.text()).doesNotContain("??").contains("2017");
        }
        assertThat(new Browser(port)
                        .open("/en/applications/" + receipt.accessKey())
                        .text())
                .contains("You need do nothing now", "Waits for the accreditation of your organization");
    }

    @Test
    void leadsSeeHowManyWait() {
        staff.add("parking-lead", "LEAD_REVIEWER");
        staff.add("parking-reviewer", "REVIEWER");

        assertThat(list("parking-lead")).contains("for the accreditation of");
        assertThat(list("parking-reviewer")).doesNotContain("for the accreditation of");
    }

    @Test
    void onceTheOrganisationIsAccreditedAllItsApplicationsGoToReviewAndEachIsToldOnce() {
        Receipt second = submit();
        enter(entry.name());
        decided(ParkingOutcome.GRANTED);
        decided(ParkingOutcome.GRANTED);

        for (ApplicationId id : List.of(receipt.id(), second.id())) {
            tale.story.runDueJobs(id);
            assertThat(state(id)).isEqualTo(ApplicationState.UNDER_REVIEW);
            assertThat(task(id).basisVerdict()).isEqualTo(BasisVerdict.ELIGIBLE);
            assertThat(tale.letters(id)).containsOnlyOnce("accreditationSettled");
        }
        tale.story.approveAll(receipt.id());
        tale.story.runDueJobs(receipt.id());
        assertThat(person().state()).isEqualTo(RepresentativeState.APPROVED);
    }

    @Test
    void theReviewsClockStartsWhenTheWaitEnds() {
        Instant before = application().reviewDueAt();
        tale.story.clock.set(tale.story.clock.instant().plus(Duration.ofDays(3)));
        decided(ParkingOutcome.GIVEN_UP);
        tale.story.runDueJobs(receipt.id());

        assertThat(task(receipt.id()).dueAt()).isAfter(before);
        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.NEEDS_DOCUMENTS);
    }

    @Test
    void ifTheOrganisationIsRefusedSoAreItsPeopleWithoutAnybodyReviewing() {
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());

        assertThat(state()).isEqualTo(ApplicationState.DECIDED);
        assertThat(person().reason()).isEqualTo(RefusalReason.NOT_ELIGIBLE_BASIS);
        assertThat(letters()).containsOnlyOnce("decisionTaken").doesNotContain("accreditationSettled");
        assertThat(tale.story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
    }

    @Test
    void anObjectionIsTheReasonOfThePeopleToo() {
        decided(ParkingOutcome.OBJECTED);
        tale.story.runDueJobs(receipt.id());

        assertThat(person().reason()).isEqualTo(RefusalReason.OBJECTION);
    }

    @Test
    void whoWasRefusedWithTheOrganisationCanAskAReviewerToLook() {
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());
        reconsiderations.request(receipt.accessKey(), List.of(), "We stand in the register under another name.");

        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.NOT_ACCREDITED);
    }

    @Test
    void whoStandsInTheRegisterByThenIsNotRefused() {
        enter(entry.name());
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());

        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.ELIGIBLE);
    }

    @Test
    void whatIsStillPendingWhenItIsAskedWaitsOnAndNobodyIsToldTwice() {
        parking.decided(organisation, event.process(), ParkingOutcome.GIVEN_UP);
        tale.story.runDueJobs(receipt.id());

        assertThat(state()).isEqualTo(ApplicationState.ACCREDITATION_PENDING);
        assertThat(letters()).containsOnlyOnce("accreditationAwaited");
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());
        assertThat(state()).isEqualTo(ApplicationState.DECIDED);
    }

    @Test
    void beforeItIsTooLateForAVisaAReviewerDecidesAndSeesThatTheAccreditationIsOpen() {
        tale.story.clock.set(waitsUntil().plusSeconds(1));
        tale.story.runDueJobs(receipt.id());

        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.AWAITS_ACCREDITATION);
        assertThat(letters()).doesNotContain("accreditationSettled");
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());
        assertThat(state()).as("a reviewer has it").isEqualTo(ApplicationState.UNDER_REVIEW);
    }

    @Test
    void whoAppliesTooLateToWaitGoesToReviewAtOnce() {
        tale.story.clock.set(event.starts().minus(Duration.ofDays(2)));
        Event near = tale.aHearing(tree -> tree.withObject("/window").put("closes", "2017-10-10T18:00:00"));
        Receipt late = tale.submit(near, anApplication().by(entry).of(aRepresentative()));

        assertThat(state(late.id())).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(task(late.id()).basisVerdict()).isEqualTo(BasisVerdict.ACCREDITATION_OPEN);
    }

    @Test
    void aMovedEventMovesTheEndOfTheWait() {
        Instant before = waitsUntil();
        tale.tell(tale.moveTo(event.code(), "2017-11-21"));

        assertThat(waitsUntil()).isAfter(before.plus(Duration.ofDays(30)));
        tale.story.clock.set(before.plusSeconds(60));
        tale.story.runDueJobs(receipt.id());
        assertThat(state()).isEqualTo(ApplicationState.ACCREDITATION_PENDING);
    }

    @Test
    void whoeverWithdrawsNeedNotWait() {
        withdrawals.withdrawAll(receipt.accessKey());
        decided(ParkingOutcome.GRANTED);

        assertThat(state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(tale.story.runDueJobs(receipt.id())).isZero();
    }

    @Test
    void aCancelledEventEndsTheWait() {
        tale.tell(tale.change(event.code(), EventFacts::cancelled));

        assertThat(state()).isEqualTo(ApplicationState.EVENT_CANCELLED);
        assertThat(tale.story.runDueJobs(receipt.id())).isZero();
    }

    @Test
    void whoNamesAnotherBasisMeanwhileWaitsNoLonger() {
        amendments.change(
                receipt.accessKey(),
                new TypedFields(
                        Map.of(new FieldAddress(null, CaseField.ORGANISATION_BASIS), "ECOSOC"),
                        application().version()));
        tale.story.runDueJobs(receipt.id());

        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.NEEDS_DOCUMENTS);
    }

    @Test
    void anotherOrganisationsDecisionWakesNobody() {
        ProfileId other = asked.ask(OrganisationEntry.of("Union " + UUID.randomUUID(), "KE", "NGO", "SPECIAL", "")
                .claim());
        parking.decided(other, event.process(), ParkingOutcome.REFUSED);
        parking.decided(organisation, "another-process", ParkingOutcome.REFUSED);

        assertThat(tale.story.due(receipt.id().toString())).isEmpty();
        assertThat(state()).isEqualTo(ApplicationState.ACCREDITATION_PENDING);
    }

    @Test
    void whoClaimsAnotherBasisIsAskedNothingMore() {
        List<String> statements =
                counted.during(() -> tale.submit(event, anApplication().of(aRepresentative())));

        assertThat(statements)
                .noneMatch(s -> s.contains("application_parking")
                        || s.contains("organisation_profile where id = ? for update"));
    }

    private Receipt submit() {
        return tale.submit(event, anApplication().by(entry).of(aRepresentative()));
    }

    private void enter(String name) {
        String file = "Reference,Name,Country,Status\nS-" + UUID.randomUUID() + "," + name + ",KE,Accredited\n";
        imports.apply(
                imports.read(
                        new RegisterImport.Handed("SPECIAL", "list.csv", file.getBytes(StandardCharsets.UTF_8), false),
                        EventStory.ORGANISER),
                EventStory.ORGANISER);
    }

    private void decided(ParkingOutcome outcome) {
        asked.answer(organisation);
        parking.decided(organisation, event.process(), outcome);
    }

    private String list(String reviewer) {
        return new Browser(port)
                .signIn(reviewer, TestStaff.PASSWORD)
                .open("/en/review")
                .text();
    }

    private EventApplication application() {
        return tale.story.applications.application(receipt.id());
    }

    private ApplicationState state() {
        return state(receipt.id());
    }

    private ApplicationState state(ApplicationId id) {
        return tale.story.applications.application(id).state();
    }

    private ReviewTask task(ApplicationId id) {
        return tale.story.task(id);
    }

    private Representative person() {
        return tale.story.applications.caseOf(receipt.id()).representatives().getFirst();
    }

    private Instant waitsUntil() {
        return parking.of(receipt.id()).orElseThrow().waitsUntil();
    }

    private List<String> letters() {
        return tale.letters(receipt.id());
    }
}
