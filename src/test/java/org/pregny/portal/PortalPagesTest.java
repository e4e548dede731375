package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Form;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.application.Pictures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages themselves: every language, labels, errors tied to fields, light enough for a slow line (issue 4). */
@PregnyTest
@AnyDatabase
class PortalPagesTest {

    private static final Logger log = LoggerFactory.getLogger(PortalPagesTest.class);
    private static final List<String> STEPS = List.of("/name", "/names", "/place", "/basis", "/contact", "/group");
    private static final List<String> OF_PERSON = List.of("/who", "/document", "/photo", "/pass", "/needs");
    private static final int FIRST_PAGE = 45 * 1024;
    private static final int LATER_PAGE = 10 * 1024;

    @Autowired
    PortalWalk walk;

    @ParameterizedTest
    @CsvSource({"en,ltr", "fr,ltr", "es,ltr", "ar,rtl", "zh,ltr", "ru,ltr"})
    void everyPageSpeaksTheLanguageOfItsAddress(String language, String direction) {
        walk.in(language);
        walk.begin();
        String person = walk.person(aRepresentative());
        Document start = walk.open("/events/hearing-2/apply");
        for (Document shown : all(person).values()) {
            assertThat(shown.selectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(shown.selectFirst("html").attr("dir")).isEqualTo(direction);
            assertThat(shown.text()).doesNotContain("??").doesNotContain("portal.");
            if (!language.equals("en")) {
                assertThat(shown.select("main").text()).doesNotContain("Save and continue", "Your application");
            }
        }
        assertThat(start.selectFirst("form#begin").attr("action")).startsWith("/" + language + "/");
    }

    @Test
    void anApplicationInArabicIsAnsweredInArabic() {
        walk.in("ar").begin();
        walk.confirm();
        walk.answer(org.pregny.Applications.anApplication().build());
        String status = PortalWalk.statusIn(walk.submit());

        assertThat(status).contains("/ar/applications/");
        assertThat(walk.open(status).selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(walk.letters("applicationReceived")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "fr,/fr/events/hearing-2/apply",
        "'ar-EG, en;q=0.5',/ar/events/hearing-2/apply",
        "'de, es;q=0.8, en;q=0.9',/en/events/hearing-2/apply",
        "zh-Hant-TW,/zh/events/hearing-2/apply",
        "*,/en/events/hearing-2/apply",
        "'not a language !!',/en/events/hearing-2/apply"
    })
    void anAddressWithoutALanguageLeadsToTheReadersOwn(String accepted, String page) {
        HttpResponse<String> response = walk.browser.get("/events/hearing-2/apply", "Accept-Language", accepted);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).endsWith(page);
        assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
    }

    @Test
    void everyFieldHasALabelEveryErrorIsTiedToItsFieldAndNoIdIsThereTwice() {
        walk.begin();
        String person = walk.person(aRepresentative());
        all(person).forEach((path, shown) -> {
            shown.select("main input:not([type=hidden]), main select, main textarea")
                    .forEach(field -> assertThat(shown.select("label[for=" + field.id() + "]"))
                            .as(path + " " + field.id())
                            .hasSize(1));
            Map<String, Long> ids =
                    shown.select("[id]").stream().collect(Collectors.groupingBy(e -> e.id(), Collectors.counting()));
            assertThat(ids.values()).as(path).containsOnly(1L);
            assertThat(shown.select("h1")).as(path).hasSize(1);
            assertThat(shown.html()).doesNotContain("onclick=", "<script>", "style=\"");
        });
        Document faulty = page(walk.step("/basis", "organisation.category", "", "organisation.basis", "NOT_ONE"));
        assertThat(faulty.title()).startsWith("Error:");
        assertThat(faulty.select(".govuk-error-summary a"))
                .hasSize(2)
                .allSatisfy(link -> assertThat(faulty.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void aFaultIsShownAndWhatWasTypedIsKeptEvenIfTheReaderGoesAway() {
        walk.begin();
        String person = walk.person(aRepresentative());
        HttpResponse<String> faulty =
                walk.step(person + "/document", "documentType", "NATIONAL_ID", "documentLastFour", "12 <b>&amp;\"");

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Form.in(page(faulty), "form#step").value("documentLastFour")).isEqualTo("12 <b>&amp;\"");
        assertThat(walk.form(person + "/document").value("documentLastFour")).isEqualTo("12 <b>&amp;\"");
        assertThat(walk.page("/people").text()).contains("Something is missing");
    }

    @Test
    void aTextBeyondAllBoundsIsAFaultAndNoInnerError() {
        walk.begin();
        HttpResponse<String> response = walk.step("/name", "organisation.name", "x".repeat(50_000));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page(response).text()).contains("At most 300 characters; this has 50,000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portal/drafts/guess",
                "/portal/drafts/00000000-0000-0000-0000-000000000000",
                "/portal/drafts/00000000-0000-0000-0000-000000000000/receipt",
                "/portal/drafts/00000000-0000-0000-0000-000000000000/people/zz/who",
                "/portal/drafts/00000000-0000-0000-0000-000000000000/unknown"
            })
    void whatIsNotOnesOwnIsNotThere(String path) {
        walk.begin();
        walk.confirm();

        assertThat(walk.browser.get("/en" + path).statusCode()).isEqualTo(404);
    }

    @Test
    void aPhotoIsKeptAndOneThatIsNoneIsNamedBesideItsField() {
        walk.begin();
        String person = walk.person(aRepresentative());
        Form wrong = walk.form(person + "/photo").attach("photoFile", "me.jpg", "image/jpeg", "no".getBytes());
        HttpResponse<String> refused = walk.browser.submit(wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".govuk-error-summary").text()).contains("not a JPEG or PNG");
        Form large = walk.form(person + "/photo").attach("photoFile", "me.jpg", "image/jpeg", Pictures.tooLarge());
        assertThat(page(walk.browser.submit(large)).text()).contains("larger than 5 MB");

        Form beyond =
                walk.form(person + "/photo").attach("photoFile", "me.jpg", "image/jpeg", new byte[21 * 1024 * 1024]);
        assertThat(walk.browser.submit(beyond).statusCode()).isEqualTo(413);

        Form right = walk.form(person + "/photo").attach("photoFile", "me.png", "image/png", Pictures.png(400, 500));
        assertThat(location(walk.browser.submit(right))).endsWith("/pass");
        assertThat(walk.page(person + "/photo").text()).contains("Photo received");
        walk.browser.submit(walk.form(person + "/photo").press("remove"));
        assertThat(walk.page(person + "/photo").text()).doesNotContain("Photo received");
    }

    @Test
    void peopleAreAddedAndRemovedOneByOneUpToTheMost() {
        walk.begin();
        String first = walk.person(aRepresentative("Amina Otieno", "amina@example.org"));
        walk.person(aRepresentative("Bo Li", "bo@example.org"));
        Form asked = Form.in(walk.page(first + "/remove"), "form#remove");
        assertThat(walk.page("/people").select(".govuk-summary-card")).hasSize(2);
        walk.browser.send(asked);

        assertThat(walk.page("/people").select(".govuk-summary-card").text())
                .contains("Bo Li")
                .doesNotContain("Amina");
        walk.browser.send(asked);
        assertThat(walk.page("/people").select(".govuk-summary-card")).hasSize(1);
        for (int i = 1; i < 20; i++) {
            walk.step("/people/" + String.format("%08x", i) + "/who", "nameOnId", "Person " + i);
        }
        assertThat(walk.page("/people").select("a[href$=/add]")).isEmpty();
        walk.step("/people/000000ff/who", "nameOnId", "One too many");
        assertThat(walk.page("/people").text()).contains("at most 20");
    }

    @Test
    void theFirstPageIsLightAllInAndEveryLaterOneIsLighter() {
        int first = weight("/en/events/hearing-2/apply");
        int assets = 0;
        Document start = walk.open("/events/hearing-2/apply");
        for (String asset : start.select("head link[href], head script[src], img[src]").stream()
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
                .toList()) {
            assets += weight(asset);
        }
        log.info("first page: {} bytes gzipped, of which assets {}", first + assets, assets);
        assertThat(first + assets).isLessThan(FIRST_PAGE);

        walk.begin();
        String person = walk.person(aRepresentative());
        for (String path : all(person).keySet()) {
            int later = weight("/en" + path);
            log.info("later page {}: {} bytes gzipped", path.replaceAll("[0-9a-f-]{36}", "*"), later);
            assertThat(later).as(path).isLessThan(LATER_PAGE);
        }
    }

    private int weight(String path) {
        return walk.browser.fetch(path, "Accept-Encoding", "gzip").body().length;
    }

    private Map<String, Document> all(String person) {
        Map<String, Document> pages = new LinkedHashMap<>();
        List.of("", "/people", "/people/sheet", "/people/sheet/discard", "/documents", person + "/remove")
                .forEach(p -> put(pages, walk.draftPath() + p));
        STEPS.forEach(p -> put(pages, walk.draftPath() + p));
        OF_PERSON.forEach(p -> put(pages, walk.draftPath() + person + p));
        List.of("/portal", "/portal/code").forEach(p -> put(pages, p));
        return pages;
    }

    private void put(Map<String, Document> pages, String path) {
        pages.put(path, walk.open(path));
    }
}
