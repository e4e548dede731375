package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.page;
import static org.pregny.review.ReviewStory.ANA;
import static org.pregny.review.ReviewStory.BO;
import static org.pregny.review.ReviewStory.atOnce;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.DoubleDesk;
import org.pregny.application.Likeness;
import org.pregny.application.PossibleDouble;
import org.pregny.application.RefusalReason;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One live registration per person and event: whoever is alike is shown, and whoever is the same gets one place (issue 4). */
@PregnyTest
class DoublesTest {

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewStory story;

    @Autowired
    DoubleDesk doubles;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private String surname;
    private RepresentativeEntry vilnis;

    @BeforeEach
    void somebodyNobodyElseIsCalled() {
        story.story.clock.set(TestTime.OPEN);
        surname = "Kārkliņš"
                + Integer.toString(UUID.randomUUID().hashCode() & 0xfffffff, 26).replaceAll("\\d", "q");
        vilnis = aRepresentative("Vilnis " + surname, surname + "@example.org", "77LV");
    }

    @Test
    void whoeverIsAlikeIsShownWithTheReasonAndNobodyElse() {
        ApplicationId first = applied(vilnis);
        ApplicationId name = applied(aRepresentative(
                surname.replace("ā", "a").replace("ņ", "n").replace("š", "s").toUpperCase() + ", Vilnis",
                "a" + vilnis.email(),
                "0001"));
        ApplicationId document = applied(aRepresentative(vilnis.nameOnId(), "b" + vilnis.email(), "77lv"));
        ApplicationId email = applied(aRepresentative("Office", vilnis.email().toUpperCase(), "0002"));
        ApplicationId exact = applied(vilnis);
        applied(aRepresentative("Vilnis Somebody", "c" + vilnis.email(), "77LV"));

        List<PossibleDouble> found = doubles.doublesIn(first);
        assertThat(found)
                .extracting(PossibleDouble::application, PossibleDouble::likeness)
                .containsExactly(
                        tuple(exact, Likeness.EXACT),
                        tuple(document, Likeness.SAME_NAME_AND_DOCUMENT),
                        tuple(email, Likeness.SAME_EMAIL),
                        tuple(name, Likeness.SAME_NAME));
    }

    @Test
    void whoeverIsRefusedIsNoDoubleAnyMore() {
        ApplicationId first = applied(vilnis);
        ApplicationId second = applied(vilnis);
        desk.decide(claimed(second), refusals(second), ANA);

        assertThat(doubles.doublesIn(first)).isEmpty();
        desk.decide(claimed(first), story.approvals(first), ANA);
        assertThat(story.states(first)).containsExactly(RepresentativeState.APPROVED);
    }

    @Test
    void theSamePersonIsApprovedOrPutInLineHereOrThereButNotTwice() {
        ApplicationId first = applied(vilnis);
        ApplicationId second = applied(vilnis);
        ReviewTaskId task = claimed(second);
        desk.decide(claimed(first), story.approvals(first), ANA);
        List<RepresentativeVerdict> inLine = story.people(second).stream()
                .map(r -> RepresentativeVerdict.waitlist(r.id()))
                .toList();

        for (List<RepresentativeVerdict> again : List.of(story.approvals(second), inLine)) {
            assertThatThrownBy(() -> desk.decide(task, again, ANA)).isInstanceOf(RegisteredElsewhere.class);
        }
        assertThat(story.states(second)).containsExactly(RepresentativeState.PENDING);
        desk.decide(task, refusals(second), ANA);
        assertThat(story.states(second)).containsExactly(RepresentativeState.REFUSED);
    }

    @Test
    void ofTwoReviewersWhoApproveHereAndThereInTheSameMomentOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            RepresentativeEntry person = aRepresentative(vilnis.nameOnId(), round + vilnis.email(), "000" + round);
            RepresentativeEntry other = aRepresentative("Other " + surname, round + vilnis.email(), "100" + round);
            ApplicationId here = applied(person, other);
            ApplicationId there = applied(other, person);
            ReviewTask one = story.claimed(here);
            ReviewTask two = story.task(there);
            desk.claim(two.id(), BO);
            List<String> refused = atOnce(
                    () -> desk.decide(one.id(), story.approvals(here), ANA),
                    () -> desk.decide(two.id(), story.approvals(there), BO));

            assertThat(refused).containsExactlyInAnyOrder("", "RegisteredElsewhere");
        }
    }

    @Test
    void theCaseShowsTheEvidenceLeadsToTheOtherCaseAndRefusesTheSecondPlaceInWords() {
        staff.add("twin-reviewer", "REVIEWER");
        Browser browser = new Browser(port).signIn("twin-reviewer", TestStaff.PASSWORD);
        ApplicationId first = applied(vilnis);
        ApplicationId second = applied(vilnis);
        String path = "/en/review/" + story.task(second).id();
        browser.send(Form.in(browser.open(path), "form[action$=claim]"));
        Document shown = browser.open(path);

        assertThat(shown.select("main").text()).contains("Possibly the same person", "Only one of the two");
        assertThat(shown.select("main a[href$=" + story.task(first).id() + "]").text())
                .contains(story.task(first).applicationNumber());

        desk.decide(claimed(first), story.approvals(first), ANA);
        String person = story.people(second).getFirst().id().toString();
        HttpResponse<String> refused = browser.send(
                Form.in(browser.open(path), "form[action$=decision]").set("verdict-" + person, "APPROVED"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused)
                        .select(".govuk-error-summary a[href=#verdict-" + person + "]")
                        .text())
                .contains(surname, "has a place at this event already");
    }

    private ApplicationId applied(RepresentativeEntry... people) {
        return story.story.submit(anApplication().of(people).build()).id();
    }

    private ReviewTaskId claimed(ApplicationId id) {
        return story.claimed(id).id();
    }

    private List<RepresentativeVerdict> refusals(ApplicationId id) {
        return story.people(id).stream()
                .map(r -> RepresentativeVerdict.refuse(r.id(), RefusalReason.DUPLICATE, null))
                .toList();
    }
}
