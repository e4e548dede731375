package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
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
import org.pregny.application.Receipt;
import org.pregny.event.EventCode;
import org.pregny.print.PrintedPage;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passes on paper: who may have which, and what a file tells of itself. */
@PregnyTest
class PrintingTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    @Autowired
    PrintRoom room;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    Browser browser;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource({"folded,3", "four-up,1", "card,3", "large-print,3", "a6,3"})
    void aDelegationPrintsItsOwnPassesBehindItsPrivateLink(String format, int pages) throws Exception {
        Receipt delegation = delegationOfThree();
        delegationOfThree();

        HttpResponse<byte[]> file = file("/en/applications/" + delegation.accessKey() + "/passes?format=" + format);

        assertThat(file.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(file.body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
        }
        String disposition = file.headers().firstValue("Content-Disposition").orElseThrow();
        assertThat(disposition).matches("attachment; filename=\"passes-[A-Z0-9]+\\.pdf\"");
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(c -> assertThat(c).contains("no-store"));
    }

    @Test
    void aDelegationReadsItsPassesAsPlainText() {
        Receipt delegation = delegationOfThree();
        List<Pass> issued = passes.passesOf(delegation.id());

        String text = browser.get("/en/applications/" + delegation.accessKey() + "/passes/text")
                .body();

        assertThat(issued).hasSize(3).allSatisfy(pass -> assertThat(text)
                .contains(pass.printedNumber(), pass.holder().nameOnId()));
        assertThat(text)
                .contains("Special event pass", "Pregny Gate", "Central European")
                .doesNotContain("SEP1:", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guessed", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aGuessedLinkPrintsNothing(String key) throws Exception {
        assertThat(file("/en/applications/" + key + "/passes").statusCode()).isEqualTo(404);
    }

    @Test
    void thereIsNoFileBeforeThereIsAPass() throws Exception {
        Receipt undecided = story.submit(anApplication().build());

        assertThat(file("/en/applications/" + undecided.accessKey() + "/passes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPassOfficerPrintsAllOfAnEventAndEachIsOnRecord() throws Exception {
        Receipt delegation = delegationOfThree();
        Pass pass = passes.passesOf(delegation.id()).get(0);
        signIn("PASS_OFFICER");

        HttpResponse<byte[]> file = file("/en/printing/batch?event=hearing-2&issuedOn=2017-08-21&format=four-up");

        int live = room.ofEvent(EventCode.of("hearing-2"), LocalDate.of(2017, 8, 21))
                .size();
        try (PrintedPage printed = new PrintedPage(file.body())) {
            assertThat(printed.document().getNumberOfPages()).isEqualTo((live + 3) / 4);
            assertThat(printed.text()).contains(pass.printedNumber());
        }
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"passes-hearing-2-2017-08-21.pdf\"");
        assertThat(printings(pass)).isEqualTo(1);
        assertThat(file("/en/printing/batch?event=hearing-2&issuedOn=2016-01-01&format=a6")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/en/printing?nothing"));
    }

    @Test
    void aReplacedPassIsNeverPrintedAgain() throws Exception {
        Receipt delegation = delegationOfThree();
        Pass old = passes.passesOf(delegation.id()).get(0);
        passes.replace(old.id(), PassReason.of(PassCause.LOST, Authority.officer(Story.REVIEWER)));
        signIn("PASS_OFFICER");

        assertThat(file("/en/printing/passes/" + old.id() + "?format=card").statusCode())
                .isEqualTo(404);
        assertThat(room.ofDelegation(delegation.id())).hasSize(3).doesNotContain(old.id());
    }

    @ParameterizedTest
    @CsvSource({"REVIEWER", "GATE", "ORGANISER", "OPERATOR", "AUDITOR"})
    void nobodyElsePrints(String role) throws Exception {
        signIn(role);

        assertThat(file("/en/printing/batch?event=hearing-2&format=a6").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOrganiserSeesSpecimensInAFrameOfOurOwn() throws Exception {
        signIn("ORGANISER");

        String page = browser.get("/ar/preview?event=hearing-2&language=zh&format=card&specimen=THAI")
                .body();
        HttpResponse<byte[]> sheet = file("/ar/preview/sheet?event=hearing-2&language=zh&format=card&specimen=THAI");

        Document shown = Jsoup.parse(page);
        assertThat(page).contains("/ar/preview/sheet?event=hearing-2").doesNotContain("??", "<iframe");
        assertThat(shown.selectFirst("pre[lang=zh][dir=ltr]").text()).contains("2017年");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(
                file(shown.selectFirst("main img").attr("src")).body()));
        assertThat(picture.getWidth()).isBetween(400, 600);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(file("/ar/preview/sheet?event=hearing-2&specimen=NOBODY").statusCode())
                .isEqualTo(404);
    }

    private Receipt delegationOfThree() {
        Receipt receipt = story.submit(anApplication()
                .of(
                        aRepresentative(),
                        aRepresentative("Bo Li", "bo@example.org"),
                        aRepresentative("Cy Ng", "cy@example.org"))
                .build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        return receipt;
    }

    private int printings(Pass pass) {
        return jdbc.sql("select count(*) from audit_entry where action = 'pass.printed' and subject_id = :id")
                .param("id", pass.id().uuid())
                .query(Integer.class)
                .single();
    }

    private HttpResponse<byte[]> file(String path) {
        return browser.fetch(path);
    }

    private void signIn(String role) {
        String name = "printing-" + role.toLowerCase();
        staff.add(name, role);
        Form form = Form.in(browser.open("/en/sign-in"), "form[action$=sign-in]")
                .set("username", name)
                .set("password", TestStaff.PASSWORD);
        browser.post("/en/sign-in", "application/x-www-form-urlencoded", form.urlEncoded());
    }
}
