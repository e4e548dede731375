package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.kernel.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;

/** A delegation by spreadsheet: right rows come in, wrong ones are told cell by cell, and none is lost (issue 4). */
@PregnyTest
class PortalSheetTest {

    private static final String HEAD = "Name\tE-mail\tDocument\tLast four\tGrounds pass\tValid until\n";
    private static final int LATER_PAGE = 10 * 1024;

    @Autowired
    PortalWalk walk;

    @Test
    void twentyPeopleWithFiveBadRowsComeInOnceTheseArePutRight() {
        walk.begin();
        walk.confirm();
        Document rows = paste(HEAD + people(15)
                + "No Mail\tnone\tPassport\t1111\t\t\n"
                + "\tx@example.org\tPassport\t1112\t\t\n"
                + "Bad Document\tb@example.org\tLibrary card\t1113\t\t\n"
                + "Number 3\tc@example.org\tPassport\t0003\t\t\n"
                + "Bad Date\td@example.org\tPassport\t1115\tyes\t04/05/2018\n");

        assertThat(rows.select("#counts").text()).isEqualTo("15 rows are right. 5 rows have to be put right.");
        assertThat(rows.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Row 17, E-mail of this person: Enter an e-mail address such as name@example.org.",
                        "Row 18, Name on the identity document: Fill in this field.",
                        "Row 19, Document (passport or national identity card): Choose one of the options.",
                        "Row 20, Name on the identity document: This is the same person as in row 5: the name and the document"
                                + " are the same.",
                        "Row 21, Grounds pass issued in: Choose one of the options.",
                        "Row 21, Grounds pass valid until: Nobody can know which number of 04/05/2018 is the month. Write the"
                                + " date like 2018-12-31.");
        assertThat(rows.select(".govuk-error-summary a"))
                .allSatisfy(link -> assertThat(rows.select(link.attr("href"))).hasSize(1));
        assertThat(rows.text()).contains("In your sheet: Library card");

        Document left = page(walk.browser.send(Form.in(rows, "form#rows").press("take")));
        assertThat(left.select("#taken").text()).isEqualTo("15 people were added to the application.");
        assertThat(left.select("#counts").text()).isEqualTo("No row is right yet. 5 rows have to be put right.");
        assertThat(left.select(".govuk-error-summary").text())
                .contains("This person is among your representatives already.");
        assertThat(walk.page("/people").select("#waiting").text()).contains("5 rows of your sheet are not in the");

        HttpResponse<String> done = walk.browser.send(Form.in(left, "form#rows")
                .set("row-17-email", "no.mail@example.org")
                .set("row-18-nameOnId", "Now Named")
                .set("row-19-documentType", "PASSPORT")
                .set("drop-20", "yes")
                .set("row-21-groundsPassStation", "GENEVA")
                .set("row-21-groundsPassValidUntil", "4 May 2018")
                .press("take"));

        Document people = walk.page("/people");
        assertThat(location(done)).contains("/people?taken=4");
        assertThat(people.select(".govuk-summary-card")).hasSize(19);
        assertThat(people.select("#waiting")).isEmpty();
        assertThat(people.text()).contains("2018-05-04").doesNotContain("Something is missing");
        walk.organisation(anApplication().build().organisation(), "Wanjiru Kamau");
        assertThat(PortalWalk.statusIn(walk.submit())).contains("/applications/");
    }

    @Test
    void moreThanTheApplicationHoldsStayInTheSheetAndThatIsSaid() {
        walk.begin();
        walk.person(aRepresentative());
        Document rows = paste(HEAD + people(25));
        assertThat(rows.select("#places").text())
                .isEqualTo("An application can name 20 people. There are 19 places left: the first of these are added,"
                        + " the others stay here.");

        Document left = page(walk.browser.send(Form.in(rows, "form#rows").press("take")));
        assertThat(left.select("#counts").text()).startsWith("6 rows are right.");
        assertThat(left.select("#places").text()).startsWith("The application names 20 people already");
        assertThat(left.select("button[value=take]")).isEmpty();
        assertThat(walk.page("/people").select(".govuk-summary-card")).hasSize(20);
    }

    @Test
    void pressingTwiceAddsNobodyTwice() {
        walk.begin();
        Form take = Form.in(paste(HEAD + people(3)), "form#rows").press("take");
        walk.browser.send(take);
        walk.browser.send(take);

        assertThat(walk.page("/people").select(".govuk-summary-card")).hasSize(3);
    }

    @Test
    void whatWasCorrectedInAnotherWindowStays() {
        walk.begin();
        Document both = paste(HEAD + "One\tbad\tPassport\t0001\nTwo\tbad\tPassport\t0002\n");
        walk.browser.send(
                Form.in(both, "form#rows").set("row-2-email", "one@example.org").press("save"));
        HttpResponse<String> late = walk.browser.send(
                Form.in(both, "form#rows").set("row-3-email", "still bad").press("save"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(page(late).select("#right").text()).contains("one@example.org");
        assertThat(Form.in(page(late), "form#rows").value("row-3-email")).isEqualTo("still bad");
    }

    @Test
    void aWorkbookIsReadLikePastedCells() {
        walk.begin();
        byte[] book = Workbooks.of("<row r=\"1\">" + Workbooks.text("A1", "Name") + Workbooks.text("B1", "E-mail")
                + Workbooks.text("C1", "Document") + Workbooks.text("D1", "Last four") + "</row><row r=\"2\">"
                + Workbooks.text("A2", "王小明") + Workbooks.text("B2", "wang@example.org")
                + Workbooks.text("C2", "护照") + "<c r=\"D2\" s=\"2\"><v>42</v></c></row>");
        Form form = Form.in(walk.page("/people/sheet"), "form#sheet")
                .attach("file", "people.xlsx", "application/octet-stream", book);
        HttpResponse<String> read = walk.browser.submit(form);

        assertThat(location(read)).endsWith("/people/sheet/rows");
        walk.browser.send(
                Form.in(walk.browser.open(location(read)), "form#rows").press("take"));
        assertThat(walk.page("/people").select(".govuk-summary-card").text()).contains("王小明", "0042", "Passport");
    }

    @Test
    void tenThousandRowsAreRefusedInWordsWithinSecondsAndWhatWasPastedStays() {
        walk.begin();
        long before = System.nanoTime();
        HttpResponse<String> refused = walk.browser.submit(
                Form.in(walk.page("/people/sheet"), "form#sheet").set("pasted", HEAD + people(10_000)));

        assertThat((System.nanoTime() - before) / 1_000_000_000.0).isLessThan(5);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".govuk-error-summary").text()).contains("more than 300 rows");
        assertThat(page(refused).text()).contains("up to 20");
        assertThat(page(refused).selectFirst("textarea").text()).contains("Number 9999");
    }

    @Test
    void rowsToPutRightComeBackAsAFileWithoutFormulasAndCanBeSentAgain() {
        walk.begin();
        paste(HEAD + "=HYPERLINK(\"http://x\")\tbad\tPassport\t0001\n");
        byte[] file = walk.browser
                .fetch("/en" + walk.draftPath() + "/people/sheet/rows/file")
                .body();
        String csv = new String(file, StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFName on the identity document,").contains("'=HYPERLINK", "such as name@");
        Document again = paste(csv);
        assertThat(again.text()).contains("Columns that were not read: What is wrong");
        assertThat(again.select("legend bdi").text()).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void aTemplateIsThereInTheReadersLanguage() {
        walk.in("fr").begin();
        HttpResponse<byte[]> file = walk.browser.fetch("/fr" + walk.draftPath() + "/people/sheet/template");

        assertThat(new String(file.body(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFNom sur la pièce d’identité;Nom à imprimer sur le badge;");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("representatives.csv");
    }

    @Test
    void aSheetIsItsOwnersOnlyAndIsThrownAwayWhenAsked() {
        walk.begin();
        paste(HEAD + people(2));
        Browser stranger = walk.anotherBrowser();
        assertThat(location(stranger.get("/en" + walk.draftPath() + "/people/sheet/rows")))
                .endsWith("/portal/sign-in");
        assertThat(stranger.get("/en" + walk.draftPath() + "/people/sheet/rows/file")
                        .statusCode())
                .isEqualTo(404);

        walk.browser.send(Form.in(walk.page("/people/sheet/discard"), "form#discard"));
        assertThat(walk.page("/people").select("#waiting")).isEmpty();
    }

    @Test
    void thePagesOfAFullSheetStayLight() {
        walk.begin();
        Document rows = paste(HEAD + people(20).replace("Passport", "?").replace("@", " at "));

        assertThat(rows.select("fieldset")).hasSize(20);
        assertThat(weight("/people/sheet")).isLessThan(LATER_PAGE);
        assertThat(weight("/people/sheet/rows")).isLessThan(LATER_PAGE);
    }

    private int weight(String path) {
        return walk.browser
                .fetch("/en" + walk.draftPath() + path, "Accept-Encoding", "gzip")
                .body()
                .length;
    }

    private Document paste(String cells) {
        return page(walk.browser.send(
                Form.in(walk.page("/people/sheet"), "form#sheet").set("pasted", cells)));
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "Number " + i + "\tn" + i + "@example.org\tPassport\t" + String.format("%04d", i) + "\tno\t\n")
                .collect(Collectors.joining());
    }
}
