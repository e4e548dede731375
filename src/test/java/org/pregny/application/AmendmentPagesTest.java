package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An applicant changes one person, or the organisation, from the status page. */
@PregnyTest
class AmendmentPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    PhotoDesk photos;

    Browser browser;
    Receipt receipt;

    @BeforeEach
    void somebodyHasApplied() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
        receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                .build());
    }

    @Test
    void fromTheStatusPageOnePersonIsChangedAndTheHistorySaysSo() {
        Document status = browser.open(status("en"));
        Document page = browser.open(
                status.select("a[href*=/change?person=" + person(0).id() + "]").attr("href"));
        assertThat(page.select("form#change legend").first().text()).isEqualTo("Ana Ruiz");
        assertThat(page.getElementById(field(0, CaseField.EMAIL).id()).val()).isEqualTo("ana@example.org");

        HttpResponse<String> done = browser.submit(
                Form.in(page, "form#change").set(field(0, CaseField.FUNCTION).text(), "President"));

        assertThat(Browser.location(done)).endsWith("?changed");
        Document after = browser.open(Browser.location(done));
        assertThat(after.select("[role=status]").text()).startsWith("The change is saved");
        assertThat(after.select("ol.pg-timeline").text()).contains("Changed by you Ana Ruiz");
        assertThat(person(0).function()).isEqualTo("President");
    }

    @Test
    void whatIsWrongIsSaidAndWhatIsUnchangedToo() {
        Form form = form("?person=" + person(0).id());

        HttpResponse<String> unchanged = browser.submit(form);
        HttpResponse<String> faulty =
                browser.submit(form.set(field(0, CaseField.EMAIL).text(), "nowhere")
                        .set(field(0, CaseField.FUNCTION).text(), "President"));

        assertThat(unchanged.statusCode()).isEqualTo(422);
        assertThat(Browser.page(unchanged).select("#error-summary").text()).contains("Nothing was changed");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Browser.page(faulty).title()).startsWith("Error:");
        assertThat(Browser.page(faulty)
                        .getElementById(field(0, CaseField.FUNCTION).id())
                        .val())
                .isEqualTo("President");
    }

    @Test
    void inTheSecondOfTwoWindowsWhatWasTypedIsKeptAndSavedWhenItIsSentAgain() {
        Form first = form("?person=" + person(0).id());
        Form second = form("?person=" + person(0).id());
        String function = field(0, CaseField.FUNCTION).text();
        browser.submit(first.set(function, "President"));

        HttpResponse<String> late = browser.submit(second.set(function, "Treasurer"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(person(0).function()).isEqualTo("President");
        Form again = Form.in(Browser.page(late), "form#change");
        assertThat(again.value(function)).isEqualTo("Treasurer");
        assertThat(browser.submit(again).statusCode()).isEqualTo(302);
        assertThat(person(0).function()).isEqualTo("Treasurer");
    }

    @Test
    void thePhotoBeforeAndTheOneAfterAreKeptForTheReviewer() {
        String photo = field(0, CaseField.PHOTO).text() + "File";
        browser.submit(form("?person=" + person(0).id()).attach(photo, "1.jpg", "image/jpeg", Pictures.jpeg(300, 400)));
        UUID before = person(0).photo();
        browser.submit(form("?person=" + person(0).id()).attach(photo, "2.jpg", "image/jpeg", Pictures.jpeg(400, 500)));
        UUID unused = photos.take(Pictures.jpeg(500, 600));
        story.clock.set(TestTime.OPEN.plus(Duration.ofDays(31)));

        photos.forgetUnused();

        assertThat(person(0).photo()).isNotEqualTo(before);
        assertThat(photos.photo(before)).isPresent();
        assertThat(photos.photo(person(0).photo())).isPresent();
        assertThat(photos.photo(unused)).isEmpty();
    }

    @Test
    void nobodyElsesPersonHasAPageHere() {
        Receipt other = story.submit(anApplication().build());
        String theirs = story.applications
                .caseOf(other.id())
                .representatives()
                .get(0)
                .id()
                .toString();

        assertThat(browser.get(status("en") + "/change?person=" + theirs).statusCode())
                .isEqualTo(404);
        assertThat(browser.get(status("en") + "/change?person=1").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void everyPageHasItsWords(String language) {
        assertThat(browser.open(status(language) + "/change").text()).doesNotContain("??");
        assertThat(browser.open(status(language) + "/change?person=" + person(0).id())
                        .text())
                .doesNotContain("??");
        assertThat(browser.open(status(language)).text()).doesNotContain("??");
    }

    private Form form(String query) {
        return Form.in(browser.open(status("en") + "/change" + query), "form#change");
    }

    private String status(String language) {
        return "/" + language + "/applications/" + receipt.accessKey();
    }

    private FieldAddress field(int position, CaseField field) {
        return new FieldAddress(person(position).id(), field);
    }

    private Representative person(int position) {
        return story.applications.caseOf(receipt.id()).representatives().get(position);
    }
}
