package org.pregny.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.pass.PassOffice;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A focal point sees the whole delegation behind the private link, and takes all of it away in one file (issue 4). */
@PregnyTest
class DelegationBoardTest {

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Browser browser;
    private Receipt receipt;

    @BeforeEach
    void twoPeopleApplied() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
        receipt = story.submit(anApplication()
                .of(
                        aRepresentative("Ngozi Eze", "office@example.org"),
                        aRepresentative("Chidi Obi", "office@example.org"))
                .build());
    }

    @Test
    void everybodyIsUnderWayBeforeTheDecision() {
        Document shown = browser.open("/en/applications/" + receipt.accessKey());
        Document board = browser.open(shown.selectFirst("a[href$=/delegation]").attr("href"));

        assertThat(row(board, "Ngozi Eze").text()).contains("Under way", "No pass yet", "None yet");
        assertThat(row(board, "Chidi Obi").text()).contains("Under way");
    }

    @Test
    void afterTheDecisionEachHasTheirOwnColourPassAndLettersThoughTheyShareAnAddress() {
        story.decide(receipt.id(), (about, n) -> n == 0);
        story.runDueJobs(receipt.id());
        Document board = board();

        assertThat(row(board, "Ngozi Eze").select(".govuk-tag--green").text()).isEqualTo("Ready");
        assertThat(row(board, "Ngozi Eze").text())
                .contains(passes.passesOf(receipt.id()).getFirst().printedNumber());
        assertThat(row(board, "Ngozi Eze").select("li")).isNotEmpty();
        assertThat(row(board, "Chidi Obi").text()).contains("Ended", "None yet");
    }

    @Test
    void aLetterThatCameBackIsAProblem() {
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        jdbc.sql("update outgoing_mail set state = 'BOUNCED' where case_id = :id and recipient_name = 'Chidi Obi'")
                .param("id", receipt.id().uuid())
                .update();
        Document board = board();

        assertThat(row(board, "Chidi Obi").select(".govuk-tag--red").eachText()).contains("Problem", "Came back");
        assertThat(row(board, "Ngozi Eze").text()).contains("Ready");
    }

    @Test
    void theFileHoldsPassesReceiptsAndTheContactsLettersAndNobodyElses() throws IOException {
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        Map<String, byte[]> files = files();

        assertThat(files).containsKeys("passes.pdf", "passes.txt", "receipts/receipts.txt");
        assertThat(new String(files.get("passes.pdf"), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(text(files, "passes.txt")).contains("Ngozi Eze", "Chidi Obi");
        assertThat(files.keySet())
                .filteredOn(name -> name.matches("receipts/receipt-.*\\.json"))
                .hasSize(1)
                .allSatisfy(name -> assertThat(text(files, name)).contains("Ngozi Eze"));
        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("letters/"))
                .anyMatch(name -> name.endsWith("-decisionTaken.eml"))
                .allSatisfy(name -> assertThat(text(files, name)).contains("To: Wanjiru Kamau"));
    }

    @Test
    void withoutAPassThereIsStillAReceipt() throws IOException {
        assertThat(files()).containsKey("receipts/receipts.txt").doesNotContainKey("passes.pdf");
    }

    @Test
    void aGuessedLinkShowsNothing() {
        for (String page : new String[] {"/delegation", "/delegation/everything.zip"}) {
            assertThat(browser.get("/en/applications/guessed" + page).statusCode())
                    .isEqualTo(404);
        }
    }

    private Document board() {
        return browser.open("/en/applications/" + receipt.accessKey() + "/delegation");
    }

    private static Element row(Document board, String name) {
        return board.selectFirst(
                "tbody tr:has(th:containsOwn(" + name + ")), tbody tr:has(th bdi:containsOwn(" + name + "))");
    }

    private Map<String, byte[]> files() throws IOException {
        byte[] zipped = browser.fetch("/en/applications/" + receipt.accessKey() + "/delegation/everything.zip")
                .body();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
