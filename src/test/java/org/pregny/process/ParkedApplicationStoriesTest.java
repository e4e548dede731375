package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.CountedStatements;
import org.pregny.accreditation.ProfileId;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationState;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.ParkingOutcome;
import org.pregny.application.TypedFields;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.EventFacts;
import org.pregny.kernel.Language;
import org.pregny.review.BasisVerdict;
import org.pregny.review.ReviewDesk;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People apply while the request of their organisation is not decided: they wait (issue 7, point 6). */
@Tag("database")
class ParkedApplicationStoriesTest extends ParkedStories {

    @Autowired
    ReviewDesk reviews;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    CountedStatements counted;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

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

    private String list(String reviewer) {
        return new Browser(port)
                .signIn(reviewer, TestStaff.PASSWORD)
                .open("/en/review")
                .text();
    }
}
