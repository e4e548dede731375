package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.application.ListAudience;
import org.pregny.application.ParkedApplications;
import org.pregny.application.ParkedFilter;
import org.pregny.application.ParkedLine;
import org.pregny.application.ParkingOutcome;
import org.pregny.application.Receipt;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.report.Export;
import org.pregny.report.ExportDesk;
import org.pregny.report.ExportOrder;
import org.pregny.report.ReportFormat;
import org.pregny.report.ReportKind;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Leads see who waits for the accreditation of which organisation, and what a decision on it did to all of them. */
@Tag("database")
class ParkedListTest extends ParkedStories {

    @Autowired
    ParkedApplications list;

    @Autowired
    ExportDesk exports;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    @BeforeEach
    void staffAreThere() {
        staff.add("parked-lead", "LEAD_REVIEWER");
        staff.add("parked-reviewer", "REVIEWER");
    }

    @Test
    void aLineSaysWhoWaitsForWhomSinceWhenAndUntilWhen() {
        assertThat(list.find(here(false), 10)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(receipt.number());
            assertThat(line.name()).isEqualTo(entry.name());
            assertThat(line.organisation()).isEqualTo(organisation);
            assertThat(line.parking().waitsUntil()).isEqualTo(waitsUntil());
            assertThat(line.settledAt()).isNull();
        });
        assertThat(list.find(new ParkedFilter("another-process", event.code().text(), false), 10))
                .isEmpty();
    }

    @Test
    void aDecisionMovesAllThatWaitedToThoseThatAreOver() {
        Receipt second = submit();
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());
        tale.story.runDueJobs(second.id());

        assertThat(list.count(here(false))).isZero();
        assertThat(list.find(here(true), 10))
                .extracting(ParkedLine::number)
                .containsExactlyInAnyOrder(receipt.number(), second.number());
        assertThat(list.outcomes(here(true))).containsOnlyKeys(ParkingOutcome.REFUSED);
        assertThat(list.outcomes(here(true)).get(ParkingOutcome.REFUSED)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void thePageIsLinkedFromTheNumberAndReadsInEveryLanguage(String language) {
        Browser lead = new Browser(port).signIn("parked-lead", TestStaff.PASSWORD);
        assertThat(lead.open("/" + language + "/review").select("a[href$=/lead/parked]"))
                .hasSize(1);

        Document page = lead.open("/" + language + "/lead/parked?event=" + event.code());

        assertThat(page.select("#parked tbody tr").text()).contains(receipt.number(), entry.name());
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("a[href*=#parked]")).hasSize(1);
        assertThat(lead.open("/" + language + "/lead/parked?over=true&event=" + event.code())
                        .text())
                .doesNotContain("??");
        assertThat(lead.open("/" + language + "/reports/" + event.code()).select("form[action$=/parked]"))
                .hasSize(1);
    }

    @Test
    void onlyLeadsSeeThePage() {
        Browser reviewer = new Browser(port).signIn("parked-reviewer", TestStaff.PASSWORD);

        assertThat(reviewer.get("/en/lead/parked").statusCode()).isEqualTo(403);
    }

    @Test
    void theFileIsWrittenDownBeforeItLeavesAndHoldsBothWaitsAndOutcomes() throws IOException {
        Receipt granted = submit();
        parking.decided(granted.id(), ParkingOutcome.GIVEN_UP);
        asked.answer(organisation);
        tale.story.runDueJobs(granted.id());
        ExportOrder order =
                new ExportOrder(event.code(), ReportKind.PARKED, ReportFormat.CSV, ListAudience.STAFF, Language.EN, "");
        Export export = exports.register(order, Actor.staff("parked-lead"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(export, out);

        assertThat(export.rows()).isEqualTo(2);
        assertThat(exports.latest(event.code().text())).extracting(Export::id).contains(export.id());
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains(granted.number()) && line.contains("went to review"))
                .anyMatch(line -> line.contains(receipt.number()) && line.contains(entry.name()));
    }

    private ParkedFilter here(boolean over) {
        return new ParkedFilter("", event.code().text(), over);
    }
}
