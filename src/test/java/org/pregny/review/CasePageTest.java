package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;
import static org.pregny.review.ReviewStory.ANA;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Applications;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.RefusalReason;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.TypedFields;
import org.pregny.audit.AuditEntry;
import org.pregny.audit.AuditTrail;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The case page: the application beside all that it is judged by, and nothing that is not true of it (issue 5, part 2). */
@PregnyTest
class CasePageTest {

    private static final String READER = "case-reader";

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewStory story;

    @Autowired
    EventStory tale;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private Browser browser;
    private Event hearing;
    private String surname;

    @BeforeEach
    void aReaderAndPeopleNobodyElseIsCalled() {
        story.story.clock.set(TestTime.OPEN);
        staff.add(READER, "REVIEWER");
        browser = new Browser(port).signIn(READER, TestStaff.PASSWORD);
        hearing = tale.aHearing(tree -> {});
        surname = "Kundera" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    }

    @Test
    void theClaimIsHeldAgainstTheRowOfTheRegisterThatMatchesAndTheVersionOfTheRegister() {
        Applications known =
                anApplication().by(OrganisationEntry.of("Ziwa la Amani Migrant Voices", "KE", "NGO", "ECOSOC", ""));
        Document page = opened(tale.submit(hearing, known).id());

        String evidence = page.selectFirst("section[aria-labelledby=register]").text();
        assertThat(evidence)
                .contains("The organization is in the register.")
                .contains("Ziwa la Amani Migrant Voices")
                .contains("Same name")
                .containsPattern("Version \\d+, of ")
                .containsPattern("since version \\d+");
    }

    @Test
    void earlierOutcomesOfTheOrganisationAndOfEachPersonAreToldWithTheReason() {
        OrganisationEntry own = OrganisationEntry.of("Voices of " + surname, "KE", "NGO", "ECOSOC", "");
        RepresentativeEntry milan = aRepresentative("Milan " + surname, surname + "@example.org", "77CZ");
        ApplicationId before = tale.submit(
                        tale.aHearing(tree -> {}), anApplication().by(own).of(milan))
                .id();
        desk.decide(story.claimed(before).id(), refusals(before), ANA);

        Document page = opened(tale.submit(
                        hearing,
                        anApplication()
                                .by(own)
                                .of(aRepresentative(
                                        "MILAN " + surname.toUpperCase(), "m" + surname + "@example.org", "77CZ")))
                .id());

        String earlier = page.selectFirst("section[aria-labelledby=earlier]").text();
        assertThat(earlier)
                .contains(story.task(before).applicationNumber())
                .contains("Of the organization")
                .contains("Refused: 1")
                .contains("Refused, Received too late")
                .contains("the last four characters of the document are the same");
        assertThat(page.select("section[aria-labelledby=earlier] a").eachAttr("href"))
                .allMatch(href -> href.endsWith(story.task(before).id().toString()))
                .hasSize(2);
    }

    @Test
    void whoIsPossiblyRegisteredTwiceIsShownWithTheReasonForTheSuspicionInWords() {
        RepresentativeEntry milan = aRepresentative("Milan " + surname, surname + "@example.org", "77CZ");
        ApplicationId other = tale.submit(hearing, anApplication().of(milan)).id();
        Document page = opened(tale.submit(hearing, anApplication().of(milan)).id());

        assertThat(page.selectFirst("section[aria-labelledby=doubles]").text())
                .contains("Name, last four characters of the document and e-mail address are all the same.")
                .contains(story.task(other).applicationNumber());
        assertThat(page.selectFirst("section[aria-labelledby=earlier]").text()).doesNotContain(surname);
    }

    @Test
    void aNoteStaysAsItWasWrittenAndItsAuthorMayOnlyAddToIt() {
        ApplicationId id = tale.submit(hearing, anApplication()).id();
        note("<b>Ask Geneva</b>", "", id);
        String first =
                opened(id).selectFirst("select[name=corrects] option[value~=-]").attr("value");
        story.story.clock.set(TestTime.OPEN.plusSeconds(60));
        note("Ask Nairobi", first, id);

        Document page = opened(id);
        assertThat(page.select("section[aria-labelledby=notes] .pg-plain").eachText())
                .containsExactly("<b>Ask Geneva</b>", "Ask Nairobi");
        assertThat(page.select("a[href=#note-" + first + "]")).hasSize(1);
        assertThat(actions(id)).contains("review.noteWritten");
        assertThat(trail.storyOf(id.uuid()).toString()).doesNotContain("Geneva");

        staff.add("case-other", "REVIEWER");
        browser = new Browser(port).signIn("case-other", TestStaff.PASSWORD);
        int refused = browser.post(
                        path(id) + "/notes",
                        "application/x-www-form-urlencoded",
                        Form.in(opened(id), "form[action$=notes]")
                                .set("internalNote", "Not mine")
                                .set("corrects", first)
                                .urlEncoded())
                .statusCode();
        assertThat(refused).isEqualTo(404);
        assertThat(opened(id).text()).contains("Ask Geneva").doesNotContain("Not mine");
    }

    @Test
    void anEmptyNoteIsPointedAtAndNothingIsKept() {
        ApplicationId id = tale.submit(hearing, anApplication()).id();

        Document page = note("  ", "", id);

        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#internalNote");
        assertThat(actions(id)).doesNotContain("review.noteWritten");
    }

    @Test
    void whatCameSinceTheReaderLookedLastIsMarkedUntilTheEndOfTheSitting() {
        ApplicationId id = tale.submit(hearing, anApplication()).id();
        assertThat(fresh(opened(id))).isZero();
        story.story.clock.set(TestTime.OPEN.plusSeconds(7200));
        change(id);
        story.story.clock.set(TestTime.OPEN.plusSeconds(7260));

        assertThat(fresh(opened(id))).isOne();
        assertThat(opened(id).select("del").eachText()).containsExactly("(empty)");
        assertThat(opened(id).select("ins").eachText()).containsExactly("Head of office");
        story.story.clock.set(TestTime.OPEN.plusSeconds(14400));
        assertThat(fresh(opened(id))).isZero();
    }

    @Test
    void everyLookStandsInTheAuditTrailOnceWithTheVersionThatWasSeen() {
        ApplicationId id = tale.submit(hearing, anApplication()).id();
        opened(id);
        change(id);
        opened(id);
        browser.open(path(id) + "/history");

        List<AuditEntry> looks = trail.storyOf(id.uuid()).stream()
                .filter(entry -> entry.action().equals("review.caseRead"))
                .toList();
        assertThat(looks).extracting(AuditEntry::actor).containsOnly(Actor.staff(READER));
        assertThat(looks).extracting(entry -> entry.facts().get("version")).containsExactly("0", "1", "1");
    }

    @Test
    void oneThreadTellsWhatWasAskedAnsweredAndSentAndTheStepsSayWhereTheCaseStands() {
        ApplicationId id = tale.submit(hearing, anApplication()).id();
        ReviewTask task = story.claimed(id);
        desk.askForInformation(task.id(), "Which of you speaks?", ANA);
        story.story.runDueJobs(id);

        Document page = browser.open("/en/review/" + task.id() + "/history");

        assertThat(page.select("#main .pg-timeline__what").eachText())
                .contains("Question")
                .anyMatch(words -> words.startsWith("Letter to Wanjiru Kamau"));
        assertThat(page.select("li[aria-current=step]").text()).contains("Await information");
        assertThat(page.select(".pg-diagram svg")).hasSize(1);
        assertThat(browser.open("/en/review/" + task.id()).text())
                .contains("Who acts next: the applicant, who was asked a question, by ");
    }

    private Document opened(ApplicationId id) {
        return browser.open(path(id));
    }

    private String path(ApplicationId id) {
        return "/en/review/" + story.task(id).id();
    }

    private Document note(String words, String corrects, ApplicationId id) {
        return Browser.page(browser.send(Form.in(opened(id), "form[action$=notes]")
                .set("internalNote", words)
                .set("corrects", corrects)));
    }

    private static int fresh(Document page) {
        return page.select(".govuk-tag--turquoise").size();
    }

    private List<String> actions(ApplicationId id) {
        return trail.storyOf(id.uuid()).stream().map(AuditEntry::action).toList();
    }

    private List<RepresentativeVerdict> refusals(ApplicationId id) {
        return story.people(id).stream()
                .map(r -> RepresentativeVerdict.refuse(r.id(), RefusalReason.LATE, "Late"))
                .toList();
    }

    private void change(ApplicationId id) {
        FieldAddress function = new FieldAddress(story.people(id).get(0).id(), CaseField.FUNCTION);
        int seen = story.story.applications.caseOf(id).application().version();
        amendments.change(
                story.story.applications.receipt(id).accessKey(),
                new TypedFields(Map.of(function, "Head of office"), seen));
    }
}
