package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.application.ApplicationId;
import org.pregny.application.ListAudience;
import org.pregny.application.ParkedApplications;
import org.pregny.application.ParkedFilter;
import org.pregny.application.ParkedLine;
import org.pregny.application.ParkedPage;
import org.pregny.application.ParkedPlace;
import org.pregny.application.ParkingOutcome;
import org.pregny.application.Receipt;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.report.Export;
import org.pregny.report.ExportDesk;
import org.pregny.report.ExportOrder;
import org.pregny.report.ReportFormat;
import org.pregny.report.ReportKind;
import org.pregny.report.ReportScope;
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
        assertThat(lines(false)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(receipt.number());
            assertThat(line.name()).isEqualTo(entry.name());
            assertThat(line.organisation()).isEqualTo(organisation);
            assertThat(line.parking().waitsUntil()).isEqualTo(waitsUntil());
            assertThat(line.settledAt()).isNull();
        });
        assertThat(list.page(new ParkedFilter("another-process", event.code().text(), false), null, 10)
                        .lines())
                .isEmpty();
    }

    @Test
    void aDecisionMovesAllThatWaitedToThoseThatAreOver() {
        Receipt second = submit();
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());
        tale.story.runDueJobs(second.id());

        assertThat(list.count(here(false))).isZero();
        assertThat(lines(true))
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
        assertThat(page.select("form[method=post][action$=/lead/parked]")).hasSize(1);
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
        ExportOrder order = order(ReportScope.of(event.code()));
        Export export = exports.register(order, Actor.staff("parked-lead"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(export, out);

        assertThat(export.rows()).isEqualTo(2);
        assertThat(exports.latest(event.process(), event.code()))
                .extracting(Export::id)
                .contains(export.id());
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains(granted.number()) && line.contains("went to review"))
                .anyMatch(line -> line.contains(receipt.number()) && line.contains(entry.name()));
    }

    @Test
    void theListGoesOnPageByPageAlthoughTheLastLineOfOneHasLeftIt() {
        Receipt second = submit();
        Receipt third = submit();
        ParkedPage first = list.page(here(false), null, 2);
        ApplicationId last = first.lines().getLast().parking().application();
        asked.answer(organisation);
        settle(last);
        ParkedPage rest =
                list.page(here(false), ParkedPlace.of(first.next().orElseThrow().toString()), 2);

        assertThat(list.count(here(false))).isEqualTo(2);
        assertThat(rest.lines()).hasSize(1);
        assertThat(rest.next()).isEmpty();
        assertThat(Stream.concat(first.lines().stream(), rest.lines().stream()).map(ParkedLine::number))
                .containsExactlyInAnyOrder(receipt.number(), second.number(), third.number());
    }

    @Test
    void thoseThatAreOverAreReadPageByPageTheLastSettledFirst() {
        Receipt second = submit();
        asked.answer(organisation);
        settle(receipt.id());
        tale.story.clock.set(tale.story.clock.instant().plusSeconds(60));
        settle(second.id());
        ParkedPage first = list.page(here(true), null, 1);

        assertThat(first.lines()).extracting(ParkedLine::number).containsExactly(second.number());
        assertThat(list.page(here(true), first.next().orElseThrow(), 1))
                .satisfies(page ->
                        assertThat(page.lines()).extracting(ParkedLine::number).containsExactly(receipt.number()))
                .satisfies(page -> assertThat(page.next()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-09-01T10:00:00Z", "~", "yesterday~8c7e4d3a-1f0b-4c55-9a39-0a9a5d1f2b11", "x"})
    void anAlteredPlaceIsNotFound(String place) {
        Browser lead = new Browser(port).signIn("parked-lead", TestStaff.PASSWORD);

        assertThat(lead.get("/en/lead/parked?after=" + place).statusCode()).isEqualTo(404);
    }

    @Test
    void theFileOfTheListIsOfWhatIsFilteredAndOfAllEventsWhereNoneIsChosen() {
        Browser lead = new Browser(port).signIn("parked-lead", TestStaff.PASSWORD);
        Document page = lead.open("/en/lead/parked?process=" + event.process());

        String file = lead.submit(
                        Form.in(page, "form[method=post][action$=/lead/parked]").set("format", "CSV"))
                .body();

        assertThat(file.lines().filter(line -> line.contains(receipt.number())))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(entry.name(), event.title().in(Language.EN));
        assertThat(exports.latest())
                .filteredOn(export -> export.by().equals("parked-lead"))
                .first()
                .satisfies(
                        export -> assertThat(export.order().scope()).isEqualTo(new ReportScope(event.process(), null)));
        assertThat(lead.open("/en/reports").text()).doesNotContain("??");
        assertThat(lead.open("/en/reports/" + event.code())
                        .select("section:has(#exports) tbody tr")
                        .eachText())
                .as("what was taken of the whole process may hold the event's")
                .anyMatch(line -> line.contains("parked-lead"));
    }

    @Test
    void whatIsAtFaultStandsAtItsFieldAndTheFilterStays() {
        Browser lead = new Browser(port).signIn("parked-lead", TestStaff.PASSWORD);
        Document page = lead.open("/en/lead/parked?over=true&event=" + event.code());

        HttpResponse<String> answer = lead.submit(
                Form.in(page, "form[method=post][action$=/lead/parked]").set("purpose", "x".repeat(301)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#parked-purpose-error")).hasSize(1);
        assertThat(Jsoup.parse(answer.body()).select("#event option[selected]").val())
                .isEqualTo(event.code().text());
    }

    @Test
    void onlyReportsThatGoOverEventsAreTakenOfAll() {
        ExportOrder all = new ExportOrder(
                new ReportScope("", null),
                ReportKind.DECISIONS,
                ReportFormat.CSV,
                ListAudience.STAFF,
                Language.EN,
                "Why");

        assertThatThrownBy(() -> exports.register(all, Actor.staff("parked-lead")))
                .isInstanceOf(NotFound.class);
    }

    private static ExportOrder order(ReportScope scope) {
        return new ExportOrder(scope, ReportKind.PARKED, ReportFormat.CSV, ListAudience.STAFF, Language.EN, "");
    }

    private List<ParkedLine> lines(boolean over) {
        return list.page(here(over), null, 10).lines();
    }

    private void settle(ApplicationId one) {
        parking.decided(one, ParkingOutcome.GIVEN_UP);
        tale.story.runDueJobs(one);
    }

    private ParkedFilter here(boolean over) {
        return new ParkedFilter("", event.code().text(), over);
    }
}
