package org.pregny.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.NeedsEntry;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeEntry;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.review.CaseReading;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports are taken away by whoever may, hold whom they may, and leave a line of who took what, for whom and what for. */
@PregnyTest
class ReportPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    EventStory tale;

    @Autowired
    TestStaff staff;

    @Autowired
    CaseReading reading;

    @Autowired
    JdbcClient jdbc;

    private Event event;
    private Receipt receipt;

    @BeforeEach
    void fiveAreApprovedEachWithAChoiceOfTheirOwn() {
        staff.add("report-lead", "LEAD_REVIEWER");
        staff.add("report-auditor", "AUDITOR");
        tale.story.clock.set(TestTime.OPEN);
        event = tale.aHearing(tree -> tree.put("publication", "PUBLIC"));
        receipt = tale.approved(
                event,
                anApplication()
                        .of(
                                wanting("Ana Unsaid", ""),
                                wanting("Bo Public", "PUBLIC"),
                                wanting("Chi Participants", "PARTICIPANTS"),
                                wanting("Dina Hidden", "HIDDEN"),
                                aRepresentative("Eva Protected", "eva@example.org")
                                        .withNeeds(new NeedsEntry("", "", "", "yes", "PUBLIC"))));
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, Ana Unsaid|Bo Public",
        "PARTICIPANTS, Ana Unsaid|Bo Public|Chi Participants",
        "STAFF, Ana Unsaid|Bo Public|Chi Participants|Dina Hidden",
    })
    void aListHoldsWhomItsReadersMayKnowAndNobodyProtected(String audience, String names) {
        List<List<String>> rows = ReportFiles.rows(listed("XLSX", audience, "en"));

        assertThat(rows.subList(1, rows.size()).stream().map(row -> row.get(2))).containsExactly(names.split("\\|"));
        assertThat(rows.get(1).subList(0, 2))
                .containsExactly("Pamoja Migrants Network", "Kenya · Non-governmental organization");
        assertThat(rows.get(1).get(3)).isEqualTo("=1+1");
        assertThat(rows.get(1)).hasSize(audience.equals("STAFF") ? 6 : 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void theListIsPrintedInEveryLanguage(String language) throws Exception {
        try (var document = Loader.loadPDF(listed("PDF", "PUBLIC", language))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ana Unsaid", "Bo Public")
                    .doesNotContain("Chi Participants", "Eva Protected");
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language);
        }
    }

    @Test
    void theListOpensInWord() {
        assertThat(ReportFiles.paragraphs(listed("DOCX", "PARTICIPANTS", "en")))
                .contains(
                        "Heading1: List of participants",
                        "Heading2: Pamoja Migrants Network",
                        "Person: Chi Participants, =1+1")
                .noneMatch(p -> p.contains("Dina") || p.contains("Eva"));
    }

    @Test
    void anEventThatDoesNotPublishHasNoListForEverybody() {
        event = tale.aHearing(tree -> {});
        Browser lead = signedIn("report-lead");
        Document page = lead.open("/en/reports/" + event.code());
        assertThat(page.select("#participants-audience option").eachAttr("value"))
                .containsExactly("PARTICIPANTS", "STAFF");

        HttpResponse<String> refused =
                lead.submit(form(page, "participants").set("audience", "PUBLIC").set("purpose", "Web site"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#error-summary a[href='#participants-audience']"))
                .hasSize(1);
        assertThat(exported()).isEmpty();
    }

    @Test
    void whoTakesNamesAwaySaysWhatForAndItIsWrittenDown() {
        Browser lead = signedIn("report-lead");
        Document page = lead.open("/en/reports/" + event.code());
        HttpResponse<String> refused = lead.submit(form(page, "participants").set("audience", "STAFF"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#participants-purpose-error")).hasSize(1);

        HttpResponse<byte[]> file = lead.download(form(page, "participants")
                .set("format", "XLSX")
                .set("audience", "STAFF")
                .set("purpose", "Seating <plan>"));

        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"participants-" + event.code() + "-staff-en.xlsx\"");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(lead.open("/en/reports/" + event.code())
                        .select("section:has(#exports) tbody tr")
                        .eachText())
                .contains("2017-08-21 07:00 report-lead List of participants (XLSX, English) "
                        + event.title().in(Language.EN) + " For the office only 4 Seating <plan>");
        assertThat(exported())
                .containsExactly("{\"audience\":\"STAFF\",\"event\":\"" + event.code()
                        + "\",\"format\":\"XLSX\",\"language\":\"en\","
                        + "\"report\":\"PARTICIPANTS\",\"rows\":\"4\"}");
    }

    @Test
    void anAuditorTakesTheDecisionsAndNoNames() {
        Browser auditor = signedIn("report-auditor");
        Document page = auditor.open("/en/reports/" + event.code());
        assertThat(page.select("form[action*=/reports/]").eachAttr("action"))
                .allMatch(action -> action.endsWith("/statistics") || action.endsWith("/decisions"))
                .hasSize(2);

        String log = text(auditor.download(form(page, "decisions").set("format", "CSV")));
        assertThat(log.lines().filter(line -> line.contains("application.representativeApproved")))
                .hasSize(5)
                .allMatch(line -> line.startsWith("2017-08-21T07:00:00Z," + receipt.number() + ","))
                .allMatch(line -> line.contains(",reviewer,"));
        assertThat(log).contains("review.ended,DECIDED").doesNotContain("Unsaid", "Eva");

        Form names = form(page, "decisions");
        assertThat(auditor.post(
                                names.action().replace("decisions", "participants"),
                                "application/x-www-form-urlencoded",
                                names.urlEncoded())
                        .statusCode())
                .isEqualTo(403);
    }

    /** The event is changed between the look and the decision: each line says what held for it. */
    @Test
    void theLogSaysWhatADeciderHadSeenAndByWhichRules() {
        receipt = tale.submit(event, anApplication());
        int seen = tale.story.applications.caseOf(receipt.id()).application().version();
        reading.open(tale.story.task(receipt.id()).id(), Story.REVIEWER);
        tale.change(event.code(), tale::inAnotherRoom);
        tale.story.approveAll(receipt.id());

        Browser auditor = signedIn("report-auditor");
        String log = text(auditor.download(
                form(auditor.open("/en/reports/" + event.code()), "decisions").set("format", "CSV")));

        assertThat(log.lines().findFirst().orElseThrow())
                .contains(",Who,Version of the case seen,Version of the event,Model and tables in force,");
        assertThat(log.lines()
                        .filter(line -> line.contains(receipt.number()) && line.contains("representativeApproved")))
                .hasSizeGreaterThan(0)
                .allMatch(line -> line.contains(",reviewer," + seen + ",2,eventApplication 1; "))
                .allMatch(line -> line.contains("; eligibilityBasis 1; quotaCheck 1; "));
    }

    @Test
    void statisticsForEverybodyHaveNoSmallNumbers() {
        Browser lead = signedIn("report-lead");
        Document page = lead.open("/en/reports/" + event.code());
        assertThat(page.select("section:has(#counted) tbody tr").eachText())
                .contains("All people 5 5 5 0 0", "Non-governmental organization 5 5 5 0 0", "African States 5 5 5 0 0")
                .contains("Not said 5 5 5 0 0");

        assertThat(text(lead.download(
                        form(page, "statistics").set("format", "CSV").set("audience", "PUBLIC"))))
                .contains("Category,Non-governmental organization,5,5,5,0,0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar", "zh", "ru"})
    void thePagesAreWrittenInEveryLanguage(String language) {
        Browser lead = signedIn("report-lead");

        for (String path : List.of("/reports", "/reports/" + event.code())) {
            assertThat(lead.open("/" + language + path).select("main").text())
                    .isNotEmpty()
                    .doesNotContain("??", "{", "Purpose");
        }
    }

    private byte[] listed(String format, String audience, String language) {
        Browser lead = signedIn("report-lead");
        HttpResponse<byte[]> file = lead.download(form(lead.open("/en/reports/" + event.code()), "participants")
                .set("format", format)
                .set("audience", audience)
                .set("language", language)
                .set("purpose", "Conference room"));
        assertThat(file.statusCode()).isEqualTo(200);
        return file.body();
    }

    private Browser signedIn(String name) {
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }

    private List<String> exported() {
        return jdbc.sql(
                        "select facts from audit_entry where action = 'report.exported' and facts like :event order by id")
                .param("event", "%\"" + event.code() + "\"%")
                .query(String.class)
                .list();
    }

    private static Form form(Document page, String kind) {
        return Form.in(page, "form[action$=/" + kind + "]");
    }

    private static String text(HttpResponse<byte[]> file) {
        return new String(file.body(), StandardCharsets.UTF_8);
    }

    private static RepresentativeEntry wanting(String name, String publication) {
        return aRepresentative(name, name.substring(0, 2).strip() + "-report@example.org")
                .withFunction("=1+1")
                .withNeeds(new NeedsEntry("", "", "", "", publication));
    }
}
