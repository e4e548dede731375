package org.pregny.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.selection.SelectionStory.person;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.review.ReviewDesk;
import org.pregny.site.TestStaff;
import org.pregny.watch.WatchDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A set is briefed, tried, proposed, compared and decided, by the pages and as the trail tells it. */
@PregnyTest
@Tag("database")
class SelectionWalkTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    SelectionStory story;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    WatchDesk watch;

    @Autowired
    JdbcClient jdbc;

    private Browser lead;

    @BeforeEach
    void signIn() {
        story.events.story.clock.set(TestTime.OPEN);
        staff.add("selection-lead", "LEAD_REVIEWER");
        lead = new Browser(port).signIn("selection-lead", TestStaff.PASSWORD);
    }

    private String begin(Event hearing, String name) {
        Form begin = Form.in(lead.open("/en/selection/" + hearing.code()), "form#begin")
                .set("name", name);
        return lead.send(begin).uri().getPath();
    }

    private static UUID id(String board) {
        return UUID.fromString(board.replaceFirst("^.*/scenarios/", "").replaceFirst("\\?.*$", ""));
    }

    private RepresentativeId first(ApplicationId application) {
        return story.events
                .story
                .applications
                .caseOf(application)
                .representatives()
                .getFirst()
                .id();
    }

    @Test
    void anOrganiserSaysHowManySeatsAndWhatTargets() {
        Event hearing = story.events.aHearing(tree -> {});
        String path = "/en/selection/" + hearing.code() + "/brief";
        String panel = "seats-" + Panels.possible(hearing).getFirst().code();
        Form form = Form.in(lead.open(path), "form#brief");
        HttpResponse<String> wrong = lead.send(
                form.set(panel, "three").set("value-0", "REGION:AFRICAN").set("corridor-ORIGIN", "KE XX"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Browser.page(wrong).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#" + panel, "#percent-0", "#corridor-ORIGIN");
        form.set(panel, "3").set("percent-0", "40").set("bound-0", "AT_LEAST").set("reach-0", "OVERALL");
        assertThat(lead.send(form.set("corridor-ORIGIN", "ke, MX")).statusCode())
                .isEqualTo(200);

        Brief kept = story.desk.brief(hearing);
        assertThat(kept.targets())
                .containsExactly(new Target(Trait.REGION, "AFRICAN", Target.Bound.AT_LEAST, 40, Target.Reach.OVERALL));
        assertThat(kept.partsOf("MX")).containsExactly("ORIGIN");
        assertThat(lead.open("/en/selection/" + hearing.code()).text())
                .contains("Seats: 3", "At least 40 % overall: African States");
        HttpResponse<String> late = lead.send(form.set(panel, "5"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(story.desk.brief(hearing).seats()).containsValue(3);
    }

    @Test
    void whoIsPutSomewhereIsCountedThereAndALockSurvivesAProposal() {
        Event hearing = story.aHearing();
        RepresentativeId ada = first(story.applies(hearing, person("Ada Lima", "WOMAN")));
        RepresentativeId bo = first(story.applies(hearing, person("Bo Chen", "MAN")));
        RepresentativeId cy = first(story.applies(hearing, person("Cy Stone", "MAN")));
        String board = begin(hearing, "By hand");
        String one = story.desk.panels(hearing).get(0).code();
        String two = story.desk.panels(hearing).get(1).code();

        lead.send(Form.in(lead.open(board), "form#board")
                .set("panel-" + bo, one)
                .set("locked-" + bo, "yes")
                .set("panel-" + cy, one)
                .press("save"));
        Document saved = lead.open(board);
        assertThat(saved.select("#unmet-list").text()).contains("0 of 2, at least 1 needed");
        assertThat(saved.select("#board").text()).contains("Not chosen, but would help a target that is not met");

        lead.send(Form.in(saved, "form#board").press("propose"));
        Scenario proposed = story.desk.scenario(id(board));
        assertThat(proposed.placementOf(bo)).isEqualTo(new Placement(one, true));
        assertThat(proposed.placementOf(ada).isChosen()).isTrue();
        assertThat(proposed.placementOf(cy).isChosen()).isTrue();
        assertThat(List.of(one, two)).contains(proposed.placementOf(ada).panel());
        assertThat(audited("selection.boardRead", proposed.id())).isPositive();
    }

    @Test
    void whoComesSecondIsToldWhatWasNotSaved() {
        Event hearing = story.aHearing();
        RepresentativeId ada = first(story.applies(hearing, person("Ada Lima", "WOMAN")));
        String board = begin(hearing, "Together");
        String one = story.desk.panels(hearing).get(0).code();
        Form mine =
                Form.in(lead.open(board), "form#board").set("panel-" + ada, one).press("save");
        story.desk.place(id(board), 0, Map.of(ada, new Placement(null, true)), Actor.staff("bo"));

        HttpResponse<String> second = lead.send(mine);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Browser.page(second).select("#lost").text()).contains("bo saved at", "Ada Lima");
        assertThat(story.desk.scenario(id(board)).placementOf(ada)).isEqualTo(new Placement(null, true));
    }

    @Test
    void aSetIsDecidedByTheReviewersPathAndWhatStandsInTheWayIsLeftOut() {
        Event hearing = story.aHearing();
        ApplicationId both = story.applies(hearing, person("Ada Lima", "WOMAN"), person("Al Lima", "MAN"));
        ApplicationId none = story.applies(hearing, person("Bo Chen", "MAN"));
        ApplicationId held = story.applies(hearing, person("Cy Stone", "MAN"));
        reviews.claim(reviews.latest(held).orElseThrow().id(), Actor.staff("somebody-else"));
        String board = begin(hearing, "Final");
        String one = story.desk.panels(hearing).get(0).code();
        story.desk.place(
                id(board),
                0,
                Map.of(first(both), new Placement(one, false), first(held), new Placement(one, false)),
                SelectionStory.LEAD);

        Document preview = lead.open(board + "/decision");
        assertThat(preview.select("#excluded-list").text()).contains("Another reviewer has it in hand");
        assertThat(lead.send(Form.in(preview, "form#decide")).statusCode()).isEqualTo(422);
        Form form = Form.in(preview, "form#decide").set("note", "Both panels are balanced.");
        String run = lead.send(form).uri().getPath();
        assertThat(run).contains("/bulk/");
        assertThat(lead.send(form).statusCode()).as("while it is being decided").isEqualTo(409);
        assertThat(lead.open(board + "/decision").select("form#decide")).isEmpty();
        story.bulk.work();

        assertThat(story.states(both)).containsExactly(RepresentativeState.APPROVED, RepresentativeState.WAITLISTED);
        assertThat(story.states(none)).containsExactly(RepresentativeState.WAITLISTED);
        assertThat(story.states(held)).containsExactly(RepresentativeState.PENDING);
        assertThat(jdbc.sql("select note from selection_decision where scenario_id = :id")
                        .param("id", id(board))
                        .query(String.class)
                        .single())
                .isEqualTo("Both panels are balanced.");
        Document done = lead.open(board + "/decision");
        assertThat(done.text())
                .contains("Applications decided: 2. Left out: 0. To do: 0.", "Both panels are balanced.");
        assertThat(lead.open(run).select("main").text()).contains("Decide a set from the selection board", "Finished");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'selection.setDecided'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(lead.send(form).statusCode()).as("the same preview again").isEqualTo(409);
    }

    @Test
    void whoMustBeLookedAtSinglyIsLeftOutOfASetAsASpotCheckAndNothingElseIsSaid() {
        Event hearing = story.aHearing();
        ApplicationId listed = story.applies(hearing, person("Zylda Quorn", "WOMAN"));
        story.applies(hearing, person("Bo Chen", "MAN"));
        String board = begin(hearing, "Listed");
        watch.replace("Name\nQuorn Zylda".getBytes(StandardCharsets.UTF_8), Actor.staff("liaison"));

        Document preview = lead.open(board + "/decision");
        assertThat(preview.select("#excluded-list li").eachText())
                .singleElement()
                .asString()
                .endsWith(": Spot check: some of all cases are decided one by one");
        assertThat(preview.text()).contains("Applications that are decided: 1");
        lead.send(Form.in(preview, "form#decide").set("note", "Everybody may wait."));
        story.bulk.work();
        assertThat(story.states(listed)).containsExactly(RepresentativeState.PENDING);
    }

    @Test
    void anOrganiserPreparesButOnlyALeadReviewerDecides() {
        Event hearing = story.aHearing();
        story.applies(hearing, person("Ada Lima", "WOMAN"));
        String board = begin(hearing, "Draft");
        Form form = Form.in(lead.open(board + "/decision"), "form#decide").set("note", "Because.");
        staff.add("selection-organiser", "ORGANISER");
        Browser organiser = new Browser(port).signIn("selection-organiser", TestStaff.PASSWORD);
        Document page = organiser.open(board + "/decision");
        assertThat(page.select("form#decide")).isEmpty();
        assertThat(page.text()).contains("Only a lead reviewer can decide a set.");
        form.set("_csrf", Form.in(organiser.open(board), "form#board").value("_csrf"));
        assertThat(organiser.send(form).statusCode()).isEqualTo(403);
        staff.add("selection-reviewer", "REVIEWER");
        Browser reviewer = new Browser(port).signIn("selection-reviewer", TestStaff.PASSWORD);
        assertThat(reviewer.get(board).statusCode()).isEqualTo(403);
    }

    @Test
    void twoScenariosAreComparedByPeopleAndGauges() {
        Event hearing = story.aHearing();
        RepresentativeId ada = first(story.applies(hearing, person("Ada Lima", "WOMAN")));
        RepresentativeId bo = first(story.applies(hearing, person("Bo Chen", "MAN")));
        String one = story.desk.panels(hearing).get(0).code();
        String left = begin(hearing, "Her");
        String right = begin(hearing, "Him");
        story.desk.place(id(left), 0, Map.of(ada, new Placement(one, false)), SelectionStory.LEAD);
        story.desk.place(id(right), 0, Map.of(bo, new Placement(one, false)), SelectionStory.LEAD);
        Document page = lead.open("/en/selection/compare?left=" + id(left) + "&right=" + id(right));
        assertThat(page.text()).contains("People who are elsewhere: 2", "Ada Lima", "Bo Chen", "Gender: Woman 1 0");
    }

    private int audited(String action, UUID subject) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject_id = :subject")
                .param("action", action)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }
}
