package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.event.Deadline;
import org.pregny.event.ExtensionOrder;
import org.pregny.event.ExtensionRefused;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;

/** Who may be given longer, by whom and why: the order, its trail, grace after an outage, and the organiser’s pages. */
@PregnyTest
class ExtensionDeskTest extends ExtensionTale {

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
}
