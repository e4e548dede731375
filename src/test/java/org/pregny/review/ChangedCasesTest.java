package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.review.ReviewStory.ANA;
import static org.pregny.review.ReviewStory.atOnce;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.TypedFields;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case that its applicant changes while a reviewer has it open: one of the two wins, and the other is told. */
@PregnyTest
class ChangedCasesTest {

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewStory story;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.story.clock.set(TestTime.OPEN);
    }

    @Test
    void ofADecisionAndAChangeInTheSameMomentExactlyOneHolds() throws Exception {
        for (int i = 0; i < 5; i++) {
            ApplicationId id = story.twoPeople();
            ReviewTask task = story.claimed(id);
            List<RepresentativeVerdict> approvals = story.approvals(id);
            int seen = version(id);

            List<String> refused = atOnce(() -> desk.decide(task.id(), approvals, seen, ANA), () -> change(id, seen));

            boolean decided = refused.get(0).isEmpty();
            assertThat(refused).isIn(List.of("", "AlreadySettled"), List.of("ChangedMeanwhile", ""));
            assertThat(story.states(id))
                    .containsOnly(decided ? RepresentativeState.APPROVED : RepresentativeState.PENDING);
            assertThat(amendments.of(id)).hasSize(decided ? 0 : 1);
        }
    }

    @Test
    void theReviewerSeesWhatIsNewAndTheVerdictsStayAsTheyWereGiven() {
        staff.add("surprised-reviewer", "REVIEWER");
        Browser browser = new Browser(port).signIn("surprised-reviewer", TestStaff.PASSWORD);
        ApplicationId id = story.twoPeople();
        String path = "/en/review/" + story.task(id).id();
        browser.send(Form.in(browser.open(path), "form[action$=claim]"));
        Form verdicts = Form.in(browser.open(path), "form[action$=decision]");
        story.people(id).forEach(p -> verdicts.set("verdict-" + p.id(), "APPROVED"));
        change(id, version(id));

        HttpResponse<String> refused = browser.send(verdicts);

        Document page = Browser.page(refused);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page.select(".govuk-error-summary td").eachText()).containsExactly("Ana Ruiz", "Ana María Ruiz");
        assertThat(story.states(id)).containsOnly(RepresentativeState.PENDING);
        assertThat(page.select("input[type=radio][checked]").eachAttr("value")).containsOnly("APPROVED");
        assertThat(browser.send(Form.in(page, "form[action$=decision]")).statusCode())
                .isEqualTo(200);
        assertThat(story.states(id)).containsOnly(RepresentativeState.APPROVED);
    }

    @Test
    void aCaseThatWasChangedSinceItsReviewOpenedSaysSo() {
        staff.add("surprised-reviewer", "REVIEWER");
        Browser browser = new Browser(port).signIn("surprised-reviewer", TestStaff.PASSWORD);
        ApplicationId id = story.twoPeople();
        String path = "/en/review/" + story.task(id).id();
        assertThat(browser.open(path).select("a[href=#amended]")).isEmpty();
        story.story.clock.set(TestTime.OPEN.plusSeconds(60));

        change(id, version(id));

        assertThat(browser.open(path).select("a[href=#amended]")).hasSize(1);
        assertThat(browser.open(path).select("table td").eachText()).containsExactly("Ana Ruiz", "Ana María Ruiz");
    }

    private void change(ApplicationId id, int seen) {
        Representative ana = story.people(id).get(0);
        TypedFields typed =
                new TypedFields(Map.of(new FieldAddress(ana.id(), CaseField.NAME_ON_ID), "Ana María Ruiz"), seen);
        amendments.change(story.story.applications.receipt(id).accessKey(), typed);
    }

    private int version(ApplicationId id) {
        return story.story.applications.caseOf(id).application().version();
    }
}
