package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.application.NameEntry;
import org.pregny.application.NeedsEntry;
import org.pregny.application.OrganisationEntry;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One way from the first page to one application, however often its last button is pressed (issue 4). */
@PregnyTest
class PortalSubmissionTest {

    @Autowired
    PortalWalk walk;

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestStaff staff;

    @Test
    void fromTheFirstPageToTheReceiptAndTheReviewerSeesAllThatWasTold() {
        OrganisationEntry organisation = new OrganisationEntry(
                "Pamoja Migrants Network",
                "KE",
                "NGO",
                "ECOSOC",
                "",
                List.of(new NameEntry("fr", "Réseau Pamoja")),
                "PMN",
                "www.pamoja.example.org");
        String status = walk.apply(anApplication()
                .by(organisation)
                .of(
                        aRepresentative()
                                .withFunction("Executive Director")
                                .withNeeds(new NeedsEntry("A wheelchair space", "yes", "", "yes", "HIDDEN")),
                        aGroundsPassHolder("NY", "2017-12-31"))
                .build()
                .withNeeds("We arrive as one group."));
        Document stands = walk.open(status);

        assertThat(stands.text()).contains("A reviewer acts next").contains("28 August 2017");
        assertThat(walk.applications()).isEqualTo(1);
        assertThat(walk.letters("applicationReceived")).isEqualTo(1);
        staff.add("portal-reviewer", "REVIEWER");
        Browser reviewer = walk.anotherBrowser().signIn("portal-reviewer", TestStaff.PASSWORD);
        String number = stands.selectFirst("h1 bdi").text();
        String task = "/en/review/"
                + story.task(story.applications.byNumber(number).getFirst().id())
                        .id();
        reviewer.send(Form.in(reviewer.open(task), "form[action$=/claim]"));
        assertThat(reviewer.open(task).text())
                .contains("Réseau Pamoja", "PMN", "www.pamoja.example.org", "We arrive as one group.")
                .contains("Executive Director", "A wheelchair space", "Protected participant")
                .contains("Letter in support of a visa")
                .contains("فاطمة الزهراء");
    }

    @Test
    void theReceiptSaysNumberTimeAndWhoActsNext() {
        ready();
        HttpResponse<String> receipt = walk.submit();

        assertThat(page(receipt).selectFirst("#number").text()).matches("[0-9A-Z]{8}");
        assertThat(page(receipt).text())
                .contains("Application received", "A reviewer acts next", walk.email)
                .containsPattern("[0-9a-f]{64}");
        assertThat(walk.open("/portal").select("#applications a[href*=/applications/]"))
                .hasSize(1);
        assertThat(walk.open("/portal").select("#drafts")).isEmpty();
    }

    @Test
    void tenImpatientPressesAtOnceMakeOneApplication() throws Exception {
        ready();
        Form form = walk.submitForm();
        List<Callable<String>> presses = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            presses.add(() ->
                    location(walk.browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded())));
        }
        List<String> pages = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (Future<String> page : threads.invokeAll(presses)) {
                pages.add(page.get());
            }
        }

        assertThat(pages).allMatch(page -> page.endsWith("/receipt"));
        assertThat(walk.applications()).isEqualTo(1);
        assertThat(walk.letters("applicationReceived")).isEqualTo(1);
    }

    @Test
    void goingBackAfterSubmittingLeadsToTheReceiptAndChangesNothing() {
        ready();
        Form name = walk.form("/name", "organisation.name", "Another name");
        Form submit = walk.submitForm();
        String number = page(walk.browser.send(submit)).selectFirst("#number").text();

        assertThat(page(walk.browser.send(submit)).selectFirst("#number").text())
                .isEqualTo(number);
        assertThat(page(walk.browser.send(name)).selectFirst("#number").text()).isEqualTo(number);
        assertThat(walk.page("").selectFirst("#number").text()).isEqualTo(number);
        assertThat(walk.page("/people").selectFirst("#number").text()).isEqualTo(number);
        assertThat(walk.applications()).isEqualTo(1);
    }

    @Test
    void nothingIsSubmittedForAnAddressThatNobodyHasShownToRead() {
        walk.begin();
        walk.answer(anApplication().build());
        Document check = walk.page("/check");
        Form forged = Form.in(walk.page("/name"), "form#step");
        HttpResponse<String> pressed = walk.browser.post(
                "/en" + walk.draftPath() + "/submit", "application/x-www-form-urlencoded", forged.urlEncoded());

        assertThat(check.select("form#submit")).isEmpty();
        assertThat(check.text()).contains("Confirm your e-mail address before you submit");
        assertThat(location(pressed)).contains("/portal/code");
        assertThat(walk.applications()).isZero();
        walk.confirm();
        assertThat(page(walk.submit()).select("#number")).hasSize(1);
    }

    @Test
    void whatIsMissingIsSeenInTheListOfTasksAndCannotBeSubmitted() {
        Document empty = walk.begin();

        assertThat(empty.selectFirst("#task-organisation").text()).isEqualTo("Incomplete");
        assertThat(empty.selectFirst("#task-people").text()).isEqualTo("Incomplete");
        assertThat(empty.selectFirst("#task-check").text()).isEqualTo("Cannot start yet");
        assertThat(empty.select("a[href$=/check]")).isEmpty();
        assertThat(walk.page("/check").select("#tasks")).hasSize(1);
        walk.answer(anApplication().build());
        Document full = walk.page("");
        assertThat(full.selectFirst("#task-organisation").text()).isEqualTo("Completed");
        assertThat(full.selectFirst("#task-people").text()).isEqualTo("Completed");
        assertThat(full.selectFirst("#task-needs").text()).isEqualTo("Completed");
        assertThat(full.selectFirst("#task-confirm").text()).isEqualTo("Incomplete");
        assertThat(full.select("a[href$=/check]")).hasSize(1);
    }

    @Test
    void anOrganisationIsDescribedOnceAndReusedForTheNextApplication() {
        walk.apply(anApplication().build());
        Form begin = Form.in(walk.open("/events/hearing-2/apply"), "form#begin");
        Document tasks = page(walk.browser.send(begin));
        String name = tasks.selectFirst("#tasks a[href$=/name]").attr("href");

        assertThat(Form.in(walk.open(name), "form#step").value("organisation.name"))
                .isEqualTo("Pamoja Migrants Network");
        assertThat(tasks.selectFirst("#task-organisation").text()).isEqualTo("Completed");
        assertThat(tasks.selectFirst("#task-people").text()).isEqualTo("Incomplete");
    }

    @Test
    void whatIsSaidOfPeopleGoesWithTheApplicationAndLeavesTheDraft() {
        walk.begin();
        walk.confirm();
        walk.answer(anApplication().build());
        String person =
                walk.page("/check").selectFirst("a[href*=/people/][href*=/who]").attr("href");
        String needs = person.replaceFirst("^.*/portal/drafts/[^/]+", "").replaceFirst("/who.*$", "/needs");
        assertThat(walk.page(needs).select("fieldset#declared").text())
                .contains("Nobody has to answer", "When the event is over it is deleted");
        walk.step(needs, "declared.gender", "WOMAN", "declared.languages", "fr", "declared.region", "NOT_SAID");

        assertThat(walk.page(needs).selectFirst("#declared-languages-fr").hasAttr("checked"))
                .isTrue();
        assertThat(walk.page("/check").text()).contains("Official languages spoken French");
        walk.submit();

        assertThat(jdbc.sql("select content from portal_draft where id = :id")
                        .param("id", UUID.fromString(walk.draftPath().replaceFirst("^.*/", "")))
                        .query(String.class)
                        .single())
                .contains("organisation.name")
                .doesNotContain("declared", "nameOnId", "Amina");
        assertThat(jdbc.sql("select d.gender, d.languages, d.region from representative_declaration d"
                                + " join representative r on r.id = d.representative_id"
                                + " join application a on a.id = r.application_id where a.contact_email = :email")
                        .param("email", walk.email)
                        .query()
                        .singleRow())
                .containsEntry("gender", "WOMAN")
                .containsEntry("languages", "fr")
                .containsEntry("region", null);
    }

    private void ready() {
        walk.begin();
        walk.confirm();
        walk.answer(anApplication().build());
    }
}
