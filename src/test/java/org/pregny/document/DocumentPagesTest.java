package org.pregny.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.Pictures;
import org.pregny.kernel.Language;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reviewer turns the pages of a PDF without a script, and every page that was seen stands in the audit trail. */
@PregnyTest
@AnyDatabase
class DocumentPagesTest {

    private static final byte[] TWO_PAGES = Specimens.pdf(pdf -> {
        write(pdf, "We support <b>Amina</b> Otieno.");
        pdf.removePage(0);
        pdf.addPage(new PDPage());
    });

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @Autowired
    FurtherDocuments further;

    @Autowired
    DocumentDesk documents;

    @Autowired
    JdbcClient jdbc;

    private ApplicationId application;
    private Browser reader;

    @BeforeEach
    void aReviewerAndAnApplication() {
        story.clock.set(TestTime.OPEN);
        staff.add("pages-reader", "REVIEWER");
        reader = new Browser(port).signIn("pages-reader", TestStaff.PASSWORD);
        application = story.submit(anApplication().build()).id();
    }

    @Test
    void thePagesAreTurnedByLinksAndTheirTextStandsBelow() {
        String path = "/en/documents/" + added("letter.pdf", TWO_PAGES) + "/page";
        org.jsoup.nodes.Document first = reader.open(path);

        Element picture = first.selectFirst("img");
        assertThat(picture.attr("src")).startsWith("data:image/png;base64,");
        assertThat(picture.attr("alt")).contains("page 1 of 2", "Letter of support");
        assertThat(first.selectFirst("section[aria-labelledby=text]").text())
                .contains("We support <b>Amina</b> Otieno.");
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(first.select("script, form, b, iframe")).isEmpty();

        org.jsoup.nodes.Document second =
                reader.open(first.selectFirst("a[rel=next]").attr("href"));
        assertThat(second.text()).contains("Page 2 of 2", "There are no letters here");
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.selectFirst("a[rel=prev]").attr("href")).contains("n=1");
        org.jsoup.nodes.Document larger =
                reader.open(second.select("a:contains(Larger)").attr("href"));
        assertThat(larger.selectFirst("img").className()).contains("pg-sheet--2");
        org.jsoup.nodes.Document turned =
                reader.open(larger.select("a:contains(Turn)").attr("href"));
        assertThat(turned.selectFirst("a[rel=prev]").attr("href")).contains("zoom=2", "turn=1");

        assertThat(seen()).containsExactly("1", "2", "2", "2");
    }

    @Test
    void thePageRunsNothingFetchesNothingAndIsKeptByNoCache() {
        HttpResponse<String> page = reader.get("/en/documents/" + added("letter.pdf", TWO_PAGES) + "/page");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "img-src data:", "sandbox allow-same-origin allow-downloads")
                .doesNotContain("script");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
    }

    @Test
    void itStandsInAFrameBesideTheCase() {
        String id = added("letter.pdf", TWO_PAGES);
        Element frame =
                reader.open("/en/review/" + story.task(application).id()).selectFirst("iframe");

        assertThat(frame.attr("src")).endsWith("/documents/" + id + "/page");
        assertThat(frame.attr("sandbox")).isEqualTo("allow-same-origin allow-downloads");
        assertThat(frame.attr("loading")).isEqualTo("lazy");
        assertThat(frame.attr("title")).isEqualTo("Pages of the document: Letter of support");
    }

    @ParameterizedTest
    @EnumSource
    void aPageThatIsNotThereIsSaidSoInEveryLanguageWithTheWayToTheFile(Language language) {
        String id = added("letter.pdf", TWO_PAGES);
        HttpResponse<String> none = reader.get("/" + language.tag() + "/documents/" + id + "/page?n=7&zoom=x&turn=-1");

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(Browser.page(none).select("p.govuk-inset-text").text())
                .isNotBlank()
                .doesNotContain("??");
        assertThat(Browser.page(none).select("a[download]").attr("href")).endsWith("/documents/" + id);
    }

    @Test
    void aPictureHasNoPages() {
        HttpResponse<String> page = reader.get("/en/documents/" + added("a.png", Pictures.png(40, 50)) + "/page");

        assertThat(page.statusCode()).isEqualTo(404);
    }

    private String added(String name, byte[] file) {
        further.add(
                application, new Upload(DocumentKind.SUPPORT_LETTER, name, file.length, new ByteArrayResource(file)));
        return documents.of(application).getLast().id().toString();
    }

    private List<String> seen() {
        return jdbc
                .sql("select facts from audit_entry where case_id = :id and action = 'document.pageOpened'"
                        + " and actor = 'pages-reader' order by id")
                .param("id", application.uuid())
                .query(String.class)
                .list()
                .stream()
                .map(facts -> facts.replaceAll(".*\"page\":\"(\\d+)\".*", "$1"))
                .toList();
    }

    private static void write(PDDocument pdf, String words) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(60, 700);
            content.showText(words);
            content.endText();
        }
    }
}
