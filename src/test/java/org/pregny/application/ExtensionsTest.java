package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.anApplication;
import static org.pregny.application.ApplicationJson.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.ExtensionOrder;
import org.pregny.event.ExtensionRefused;
import org.pregny.kernel.Language;
import org.pregny.kernel.Uptimes;
import org.pregny.portal.KeptDrafts;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are given longer: all of them or one organisation, with a reason, and whoever is concerned is told once. */
@PregnyTest
class ExtensionsTest {

    @Autowired
    Sender sender;

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    ExtensionDesk desk;

    @Autowired
    KeptDrafts drafts;

    @Autowired
    Mails mails;

    @Autowired
    Uptimes uptimes;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Event event;

    @BeforeEach
    void aHearingOfItsOwn() {
        event = tale.aHearing(tree -> {});
    }

    @Test
    void anExtensionForAllMovesTheDeadlineOfTheEventItself() {
        extend("", "2017-09-08T12:00:00");
        tellAll();

        assertThat(catalogue.event(event.code()).closesAt()).isEqualTo("2017-09-08T10:00:00Z");
        assertThat(statusAt("2017-09-08T12:00:00+02:00", "Pamoja Migrants Network"))
                .isEqualTo(201);
        assertThat(statusAt("2017-09-08T12:00:01+02:00", "Pamoja Migrants Network"))
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-08T12:00:00+02:00,Karklins Fund,201",
        "2017-09-08T12:00:00+02:00,KĀRKLIŅŠ fund,201",
        "2017-09-08T12:00:01+02:00,Kārkliņš Fund,409",
        "2017-09-05T00:00:00+02:00,Another Fund,409",
        "2017-09-04T23:59:59+02:00,Another Fund,201"
    })
    void anExtensionForOneOrganisationIsItsOwnHoweverItsNameIsSpelt(String now, String organisation, int status) {
        extend("Kārkliņš Fund", "2017-09-08T12:00:00");

        assertThat(statusAt(now, organisation)).isEqualTo(status);
        assertThat(catalogue.event(event.code()).closesAt()).isEqualTo("2017-09-04T21:59:59Z");
    }

    @Test
    void whatLapsedOpensAgainAndItsContactIsToldOnceAndNobodyElse() {
        UUID theirs = draftOf("Pamoja Migrants Network", "pamoja");
        UUID others = draftOf("Another Fund", "others");
        sender.clock.set("2017-09-05T00:00:00+02:00");
        tellAll();
        assertThat(drafts.state(theirs)).isEqualTo("LAPSED");

        ExtensionOrder order = order("pamoja migrants network", "2017-09-08T12:00:00");
        assertThat(desk.preview(order, EventStory.ORGANISER).told()).isEqualTo(1);
        desk.extend(order, EventStory.ORGANISER);

        assertThat(drafts.state(theirs)).isEqualTo("OPEN");
        assertThat(drafts.state(others)).isEqualTo("LAPSED");
        assertThat(mails.count("deadlineExtended", contact("others"))).isZero();
        assertThat(mails.html("deadlineExtended", contact("pamoja")).text())
                .contains("8 September 2017, 12:00", "The register was late.");
    }

    /** What had come late is in time now: nobody has to decide on its lateness any more. */
    @Test
    void aLateApplicationThatIsInTimeByTheNewDeadlineGoesOnToReview() {
        sender.clock.set("2017-09-05T00:00:00+02:00");
        ApplicationId theirs = late("Pamoja Migrants Network");
        ApplicationId others = late("Another Fund");
        ReviewTask decision = story.task(theirs);
        extend("Pamoja Migrants Network", "2017-09-08T12:00:00");

        assertThat(story.task(theirs).stage()).isEqualTo(ReviewStage.REVIEW_APPLICATION);
        assertThat(story.reviews.task(decision.id()).outcome()).isEqualTo(ReviewOutcome.ADMITTED);
        assertThat(tale.letters(theirs)).containsExactlyInAnyOrder("applicationReceived", "lateAdmitted");
        assertThat(story.task(others).stage()).isEqualTo(ReviewStage.DECIDE_ON_LATE_APPLICATION);
        assertThat(tale.letters(others)).containsExactly("applicationReceived");
    }

    /** The watch had ended with the deadline; it begins anew, and lets lapse what is not sent by the new one. */
    @Test
    void theWatchOverTheDeadlineFollowsEveryExtension() {
        UUID theirs = draftOf("Pamoja Migrants Network", "pamoja");
        sender.clock.set("2017-09-05T00:00:00+02:00");
        tellAll();
        extend("Pamoja Migrants Network", "2017-09-08T12:00:00");
        extend("Pamoja Migrants Network", "2017-09-09T12:00:00");

        sender.clock.set("2017-09-08T12:00:01+02:00");
        tellAll();
        assertThat(drafts.state(theirs)).isEqualTo("OPEN");
        sender.clock.set("2017-09-09T12:00:01+02:00");
        tellAll();
        assertThat(drafts.state(theirs)).isEqualTo("LAPSED");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-04T23:59:59,Late,until",
        "2017-10-11T00:00:00,Late,until",
        ",Late,until",
        "2017-09-08T12:00:00,' ',reason"
    })
    void anExtensionNeedsALaterTimeBeforeTheEventAndAReason(LocalDateTime until, String reason, String field) {
        ExtensionOrder order = new ExtensionOrder(event.code(), Deadline.APPLICATION, "", until, reason, null);

        assertThatThrownBy(() -> desk.extend(order, EventStory.ORGANISER))
                .isInstanceOfSatisfying(ExtensionRefused.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
        assertThat(mails.count("deadlineExtended", contact("pamoja"))).isZero();
    }

    @Test
    void theTrailSaysWhoGaveWhomHowMuchLonger() {
        extend("Pamoja Migrants Network", "2017-09-08T12:00:00");

        assertThat(jdbc.sql(
                                "select facts from audit_entry where action = 'event.deadlineExtended' and actor = 'organiser'"
                                        + " order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains(event.code().text(), "ONE_ORGANISATION", "2017-09-08T10:00:00Z")
                .doesNotContain("Pamoja");
    }

    @Test
    void graceIsForWhoeverCouldNotReachUsInTheLastHour() {
        uptimes.between("2017-09-04T20:00:00Z", "2017-09-04T21:40:00Z");
        uptimes.between("2017-09-04T22:05:00Z", "2017-09-06T00:00:00Z");
        sender.clock.set("2017-09-05T08:00:00+02:00");
        assertThat(desk.outages(event, Deadline.APPLICATION))
                .singleElement()
                .hasToString("2017-09-04T21:40:00Z/2017-09-04T22:05:00Z");

        desk.grantGrace(event, Deadline.APPLICATION, 90, "We were down.", EventStory.ORGANISER);

        assertThat(statusAt("2017-09-05T09:30:00+02:00", "Anybody")).isEqualTo(201);
        assertThat(statusAt("2017-09-05T09:30:01+02:00", "Anybody")).isEqualTo(409);
        assertThat(jdbc.sql("select outage from deadline_extension where event_code = :event")
                        .param("event", event.code().text())
                        .query(String.class)
                        .single())
                .isEqualTo("2017-09-04T21:40:00Z/2017-09-04T22:05:00Z");
        uptimes.forget();
    }

    @Test
    void whoWasThereTheWholeHourGrantsNoGrace() {
        uptimes.between("2017-09-04T18:00:00Z", "2017-09-06T00:00:00Z");
        sender.clock.set("2017-09-05T08:00:00+02:00");

        assertThatThrownBy(() -> desk.grantGrace(event, Deadline.APPLICATION, 30, "Just so", EventStory.ORGANISER))
                .isInstanceOf(GraceRefused.class);
        uptimes.forget();
    }

    @Test
    void anOrganiserSeesWhoIsToldAndThenExtends() {
        draftOf("Pamoja Migrants Network", "pamoja");
        staff.add("deadline-organiser", "ORGANISER");
        Browser organiser = new Browser(port).signIn("deadline-organiser", TestStaff.PASSWORD);
        String path = "/en/planning/" + event.code().text() + "/deadlines";
        Document page = organiser.open(path);
        assertThat(page.select("main").text()).contains("2017-09-04 23:59:59 (UTC+02:00)", "Applications open");

        Form form = Form.in(page, "form[action$=preview]")
                .set("until", "2017-09-08T12:00:00")
                .set("reason", "The register was late.");
        Document preview = Browser.page(organiser.send(form));
        assertThat(preview.select("main").text()).contains("not submitted yet: 1");
        HttpResponse<String> done = organiser.send(Form.in(preview, "main form"));

        assertThat(Browser.page(done).select("[role=status]").text()).contains("The deadline is extended");
        assertThat(organiser.open(path).select("main table").text())
                .contains("Everybody", "2017-09-08 12:00:00", "The register was late.");
        Document faulty = Browser.page(organiser.send(form.set("until", "2017-09-01T12:00:00")));
        assertThat(faulty.select(".govuk-error-summary a[href=#until]")).hasSize(1);
        assertThat(Form.in(faulty, "form[action$=preview]").value("reason")).isEqualTo("The register was late.");
    }

    private void extend(String organisation, String until) {
        desk.extend(order(organisation, until), EventStory.ORGANISER);
    }

    private ExtensionOrder order(String organisation, String until) {
        return new ExtensionOrder(
                event.code(),
                Deadline.APPLICATION,
                organisation,
                LocalDateTime.parse(until),
                "The register was late.",
                null);
    }

    private UUID draftOf(String organisation, String contact) {
        return drafts.keep(
                event.code(),
                anApplication()
                        .by(OrganisationEntry.of(organisation, "KE", "NGO", "ECOSOC", ""))
                        .from(contact(contact))
                        .build(),
                Language.EN);
    }

    private ApplicationId late(String organisation) {
        return story.submissions
                .submit(
                        event.code(),
                        anApplication()
                                .by(OrganisationEntry.of(organisation, "KE", "NGO", "ECOSOC", ""))
                                .build(),
                        Language.EN,
                        UUID.randomUUID().toString(),
                        "The bank was closed.")
                .id();
    }

    private String contact(String name) {
        return name + "-" + event.code().text() + "@example.org";
    }

    /** Lets the watch and the change of the event do what is due. */
    private void tellAll() {
        story.runDueJobs(event.code().text());
        story.runDueJobs(event.code().text() + "/2");
    }

    private int statusAt(String now, String organisation) {
        sender.clock.set(now);
        ObjectNode body = application().put("event", event.code().text());
        ((ObjectNode) body.get("organisation")).put("name", organisation);
        return sender.submit(body, UUID.randomUUID().toString()).statusCode();
    }
}
