package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.application.AlreadySettled;
import org.pregny.application.ApplicationState;
import org.pregny.application.FocalPointApprovals;
import org.pregny.application.FocalPointDecision;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.kernel.NotFound;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTask;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People apply by themselves, and a focal point of their organisation says who goes (issue 4, point 4; domain P2). */
@PregnyTest
class FocalPointStoriesTest {

    @Autowired
    EventStory tale;

    @Autowired
    AccreditationDesk accreditation;

    @Autowired
    FocalPointApprovals approvals;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    ReconsiderationDesk reconsiderations;

    @Autowired
    Mails mails;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private final String focalPoint = "f" + UUID.randomUUID() + "@example.org";
    private final String applicant = "a" + UUID.randomUUID() + "@example.org";
    private final OrganisationEntry organisation =
            OrganisationEntry.of("Coalition " + UUID.randomUUID(), "KE", "NGO", "ECOSOC", "");
    private Event event;
    private Receipt receipt;

    @BeforeEach
    void somebodyAppliesForAnOrganisationThatHasAFocalPoint() {
        tale.story.clock.set(TestTime.OPEN);
        event = tale.aHearing(
                tree -> tree.putObject("quotas").put("perOrganisation", 1).put("byFocalPoint", true));
        submit(focalPoint, "Ana Ruiz");
        accreditation.emailProven(focalPoint);
        receipt = submit(applicant, "Bo Li");
    }

    @Test
    void theFocalPointIsAskedBeforeAnyReviewer() {
        assertThat(state()).isEqualTo(ApplicationState.FOCAL_POINT_PENDING);
        assertThat(task()).isEmpty();
        assertThat(mails.html("focalPointAsked", focalPoint).text()).contains("Bo Li");
        assertThat(new Browser(port).open(statusPath()).text())
                .contains("A focal point of your organization acts next");
    }

    @Test
    void whomTheOrganisationSendsAReviewerLooksAtAsAtAnybody() {
        approvals.decide(key(), FocalPointDecision.CONTINUED);
        approvals.decide(key(), FocalPointDecision.CONTINUED);

        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        staff.add("focal-reviewer", "REVIEWER");
        Browser reviewer = new Browser(port).signIn("focal-reviewer", TestStaff.PASSWORD);
        assertThat(reviewer.open("/en/review/" + task().orElseThrow().id()).text())
                .contains("A focal point of the organization sends whoever applies");
        tale.story.approveAll(receipt.id());
        tale.story.runDueJobs(receipt.id());
        assertThat(person().state()).isEqualTo(RepresentativeState.APPROVED);
    }

    @Test
    void whomTheOrganisationDoesNotSendIsToldSoAndNobodyHasToReview() {
        approvals.decide(key(), FocalPointDecision.DECLINED);

        assertThat(state()).isEqualTo(ApplicationState.DECIDED);
        assertThat(person().state()).isEqualTo(RepresentativeState.REFUSED);
        assertThat(person().reason()).isEqualTo(RefusalReason.NOT_SENT);
        assertThat(task()).isEmpty();
        assertThat(mails.html("decisionTaken", applicant).text()).contains("Your organization has not put you forward");
        assertThatThrownBy(() -> approvals.decide(key(), FocalPointDecision.CONTINUED))
                .isInstanceOf(AlreadySettled.class);
    }

    @Test
    void whatTheOrganisationItselfDecidedNoReviewerIsAskedToLookAtAgain() {
        approvals.decide(key(), FocalPointDecision.DECLINED);

        assertThat(reconsiderations.of(receipt.id())).isEmpty();
        assertThat(mails.html("decisionTaken", applicant).text()).doesNotContain("another reviewer");
        assertThat(new Browser(port).open(statusPath()).select("#reconsideration"))
                .isEmpty();
    }

    @Test
    void withoutAnAnswerInTimeAReviewerDecidesAndSeesThatThereWasNone() {
        tale.story.clock.set(tale.story
                .applications
                .caseOf(receipt.id())
                .application()
                .reviewDueAt()
                .plusSeconds(1));
        tale.story.runDueJobs(receipt.id());

        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(approvals.answerTo(receipt.id()).orElseThrow().decision()).isNull();
        assertThat(task()).isPresent();
    }

    @Test
    void whoTakesTheApplicationBackNeedsNoAnswer() {
        withdrawals.withdrawAll(receipt.accessKey());

        assertThat(state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(new Browser(port).open("/en/approvals/" + key()).text()).contains("nothing to answer any more");
        assertThat(tale.story.runDueJobs(receipt.id())).isZero();
    }

    @Test
    void aCancelledEventEndsTheQuestion() {
        tale.tell(tale.change(event.code(), EventFacts::cancelled));

        assertThat(state()).isEqualTo(ApplicationState.EVENT_CANCELLED);
        assertThat(tale.story.runDueJobs(receipt.id())).isZero();
    }

    @Test
    void aFocalPointsOwnApplicationAndThatOfAnOrganisationWithoutOneGoStraightToReview() {
        Receipt own = submit(focalPoint, "Cem Ak");
        Receipt unknown = tale.submit(
                event,
                anApplication()
                        .by(OrganisationEntry.of("League " + UUID.randomUUID(), "KE", "NGO", "ECOSOC", ""))
                        .of(aRepresentative("Dana Roy", "d" + UUID.randomUUID() + "@example.org"))
                        .from(applicant));

        assertThat(reviews.latest(own.id())).isPresent();
        assertThat(reviews.latest(unknown.id())).isPresent();
    }

    @Test
    void thePageTellsWhoAppliesAndHowManyPlacesThereAreAndOnlyItsButtonsDecide() {
        Browser browser = new Browser(port);
        Document page = browser.open("/en/approvals/" + key());

        assertThat(page.text()).contains("Bo Li", applicant, organisation.name(), "0 of 1");
        assertThat(state()).isEqualTo(ApplicationState.FOCAL_POINT_PENDING);
        browser.send(Form.in(page, "form[action$=/continue]"));
        assertThat(browser.open("/en/approvals/" + key()).text()).contains("Your organization sends this person");
        assertThatThrownBy(() -> approvals.caseBehind(receipt.accessKey())).isInstanceOf(NotFound.class);
    }

    private Receipt submit(String contact, String name) {
        return tale.submit(
                event,
                anApplication()
                        .by(organisation)
                        .of(aRepresentative(name, UUID.randomUUID() + "@example.org"))
                        .from(contact));
    }

    private ApplicationState state() {
        return tale.story.applications.caseOf(receipt.id()).application().state();
    }

    private Representative person() {
        return tale.story.applications.caseOf(receipt.id()).representatives().getFirst();
    }

    private Optional<ReviewTask> task() {
        return reviews.latest(receipt.id());
    }

    private String statusPath() {
        return "/en/applications/" + receipt.accessKey();
    }

    private String key() {
        String link = mails.html("focalPointAsked", focalPoint)
                .selectFirst("a[href*=/approvals/]")
                .attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
