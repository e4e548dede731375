package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application form as a person meets it: no script, no account, nothing typed is ever lost (issue 2). */
@PregnyTest
class ApplyFormTest {

    private static final String APPLY = "/en/events/hearing-2/apply";

    @LocalServerPort
    int port;

    @Autowired
    TestTime.SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Mails mails;

    Browser browser;
    String contact;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        clock.set(TestTime.OPEN);
        browser = new Browser(port);
        contact = "f" + UUID.randomUUID() + "@example.org";
    }

    @Test
    void aFilledFormLeadsToItsStatusPageThatSaysWhoActsNextAndByWhen() {
        HttpResponse<String> response = browser.submit(filled().press("submit"));
        Document status = browser.open(location(response));

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).contains("/en/applications/");
        assertThat(status.text())
                .contains("We have received your application")
                .contains("A reviewer acts next")
                .contains("28 August 2017")
                .contains("Pamoja Migrants Network");
        assertThat(applications()).isEqualTo(1);
        assertThat(mails.html("applicationReceived", contact).select("a[href*=/applications/]"))
                .isNotEmpty();
    }

    @Test
    void aSecondClickOnSubmitMakesNoSecondApplication() {
        Form form = filled().press("submit");
        String first = location(browser.submit(form));
        HttpResponse<String> second = browser.submit(form);

        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(location(second)).isEqualTo(first);
        assertThat(applications()).isEqualTo(1);
        assertThat(mails.count("applicationReceived", contact)).isEqualTo(1);
    }

    @Test
    void aSecondClickWithAPhotoMakesNoSecondApplicationEither() {
        Form form = filled().attach("representatives[0].photoFile", "me.jpg", "image/jpeg", Pictures.jpeg(400, 500))
                .press("submit");
        String first = location(browser.submit(form));
        HttpResponse<String> second = browser.submit(form);

        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(location(second)).isEqualTo(first);
        assertThat(applications()).isEqualTo(1);
    }

    @Test
    void tenImpatientClicksAtOnceMakeOneApplication() throws Exception {
        Form form = filled().press("submit");
        List<Callable<String>> clicks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            clicks.add(() -> location(browser.submit(form)));
        }
        List<String> pages = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (Future<String> page : threads.invokeAll(clicks)) {
                pages.add(page.get());
            }
        }

        assertThat(pages).doesNotContainNull();
        assertThat(pages.stream().distinct()).hasSize(1);
        assertThat(applications()).isEqualTo(1);
    }

    @Test
    void theSameFormWithOtherContentIsNotTakenForTheFirst() {
        Form form = filled().press("submit");
        browser.submit(form);
        HttpResponse<String> other = browser.submit(form.set("representatives[0].nameOnId", "Somebody Else"));
        Document shown = page(other);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(shown.text()).contains("that application was received").contains("submit again");
        assertThat(Form.in(shown, "form#apply").value("representatives[0].nameOnId"))
                .isEqualTo("Somebody Else");
        assertThat(applications()).isEqualTo(1);
        assertThat(browser.submit(Form.in(shown, "form#apply").press("submit")).statusCode())
                .isEqualTo(302);
        assertThat(applications()).isEqualTo(2);
    }

    @Test
    void aFaultKeepsEverythingThatWasTypedThePhotoToo() {
        Form form = filled().set("contactName", "")
                .set("organisation.reference", "E/2017/45 <b>&amp;</b> \"quoted\"")
                .set("representatives[0].nameToPrint", "أمينة")
                .set("representatives[0].groundsPass", "yes")
                .set("representatives[0].groundsPassStation", "VIENNA")
                .set("representatives[0].groundsPassValidUntil", "2017-02-30")
                .attach("representatives[0].photoFile", "me.png", "image/png", Pictures.png(400, 500))
                .press("submit");
        HttpResponse<String> response = browser.submit(form);
        Document shown = page(response);
        Form again = Form.in(shown, "form#apply");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(shown.select(".govuk-error-summary a[href=#contactName]")).hasSize(1);
        assertThat(shown.select(".govuk-error-summary a[href=#representatives-0-groundsPassValidUntil]"))
                .hasSize(1);
        assertThat(shown.select("#contactName, #representatives-0-groundsPassValidUntil"))
                .hasSize(2);
        for (String field : form.fields()) {
            if (!List.of("action", "_csrf", "representatives[0].photo").contains(field)) {
                assertThat(again.value(field)).as(field).isEqualTo(form.value(field));
            }
        }
        String photo = again.value("representatives[0].photo");
        assertThat(UUID.fromString(photo)).isNotNull();

        again.set("contactName", "Wanjiru Kamau")
                .set("representatives[0].groundsPassValidUntil", "2017-12-31")
                .press("submit");
        assertThat(browser.submit(again).statusCode()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from representative where photo_id = :photo")
                        .param("photo", UUID.fromString(photo))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPhotoThatIsNoPictureIsNamedBesideItsFieldAndTheRestIsKept() {
        Form form = filled().attach("representatives[0].photoFile", "me.jpg", "image/jpeg", "not a picture".getBytes())
                .press("submit");
        Document shown = page(browser.submit(form));

        assertThat(shown.select(".govuk-error-summary").text())
                .contains("Person 1")
                .contains("not a JPEG or PNG");
        assertThat(Form.in(shown, "form#apply").value("representatives[0].nameOnId"))
                .isEqualTo("Amina Otieno");
        assertThat(applications()).isZero();
    }

    @Test
    void aPhotoOverFiveMegabytesIsNamedAndTheRestIsKept() {
        Form form = filled().attach("representatives[0].photoFile", "me.jpg", "image/jpeg", Pictures.tooLarge())
                .press("submit");
        HttpResponse<String> response = browser.submit(form);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page(response).select(".govuk-error-summary").text()).contains("larger than 5 MB");
        assertThat(Form.in(page(response), "form#apply").value("contactEmail")).isEqualTo(contact);
    }

    @Test
    void peopleAreAddedAndRemovedWithoutLosingTheOthers() {
        Form one = filled();
        Form two = Form.in(page(browser.submit(one.press("add"))), "form#apply");
        two.set("representatives[1].nameOnId", "Bo Li").set("representatives[1].email", "bo@example.org");
        Form three = Form.in(page(browser.submit(two.press("add"))), "form#apply");
        three.set("representatives[2].nameOnId", "Chidi Obi");
        Document without = page(browser.submit(three.press("remove-1")));
        Form left = Form.in(without, "form#apply");

        assertThat(without.select("h3")).hasSize(2);
        assertThat(left.value("representatives[0].nameOnId")).isEqualTo("Amina Otieno");
        assertThat(left.value("representatives[1].nameOnId")).isEqualTo("Chidi Obi");
        assertThat(left.value("submissionKey")).isEqualTo(one.value("submissionKey"));
        assertThat(applications()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"remove-0", "remove-7", "remove-", "remove-99999999999", "remove--1", "nonsense"})
    void theLastPersonStaysAndAnUnknownButtonDoesNoHarm(String button) {
        HttpResponse<String> response =
                browser.submit(filled().set("contactName", "").press(button));

        assertThat(response.statusCode()).isIn(200, 422);
        assertThat(Form.in(page(response), "form#apply").value("representatives[0].nameOnId"))
                .isEqualTo("Amina Otieno");
    }

    @Test
    void enterInAFieldSubmitsAndRemovesNobody() {
        Document form = browser.open(APPLY);

        assertThat(form.selectFirst("form#apply button").attr("value")).isEqualTo("submit");
    }

    @Test
    void twoHundredPeopleAtOnceAreOneFaultAndAllStayInTheForm() {
        Form form = filled();
        for (int i = 1; i < 200; i++) {
            String at = "representatives[" + i + "].";
            form.set(at + "nameOnId", "Person " + i)
                    .set(at + "nameToPrint", "")
                    .set(at + "email", "p" + i + "@example.org")
                    .set(at + "documentType", "PASSPORT")
                    .set(at + "documentLastFour", "12AB")
                    .set(at + "photo", "")
                    .attach(at + "photoFile", "", "application/octet-stream", new byte[0])
                    .set(at + "groundsPass", "no")
                    .set(at + "groundsPassStation", "")
                    .set(at + "groundsPassValidUntil", "");
        }
        HttpResponse<String> response = browser.submit(form.press("submit"));
        Document shown = page(response);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(shown.select(".govuk-error-summary li")).hasSize(1);
        assertThat(shown.select(".govuk-error-summary").text())
                .contains("at most 20")
                .contains("200");
        assertThat(shown.select("input[name$=nameOnId]")).hasSize(200);
        assertThat(Form.in(shown, "form#apply").value("representatives[199].nameOnId"))
                .isEqualTo("Person 199");
        assertThat(applications()).isZero();
    }

    @Test
    void fieldsOfAPersonBeyondTheLastDoNoHarm() {
        HttpResponse<String> response = browser.submit(
                filled().set("representatives[2].nameOnId", "Chidi Obi").press("submit"));
        Form shown = Form.in(page(response), "form#apply");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(shown.value("representatives[0].nameOnId")).isEqualTo("Amina Otieno");
        assertThat(shown.value("representatives[1].nameOnId")).isEmpty();
        assertThat(shown.value("representatives[2].nameOnId")).isEqualTo("Chidi Obi");
    }

    @Test
    void aFormThatWasNotSentAsOneIsRefusedWithoutAnInnerError() {
        Form form = filled().press("submit");
        int status = browser.post(APPLY, "application/x-www-form-urlencoded", form.urlEncoded())
                .statusCode();

        assertThat(status).isBetween(400, 499);
        assertThat(browser.submit(filled().without("submissionKey").press("submit"))
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void filesBeyondAllBoundsAreTooLargeAndTheReaderIsToldSo() {
        Form form = filled().attach("representatives[0].photoFile", "me.jpg", "image/jpeg", new byte[21 * 1024 * 1024])
                .press("submit");
        HttpResponse<String> response = browser.submit(form);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(page(response).text()).contains("too large");
    }

    @Test
    void whenTheDeadlinePassesWhileTheFormIsOpenNothingTypedIsThrownAway() {
        clock.set("2017-09-04T23:59:59+02:00");
        Form form = filled().press("submit");
        clock.set("2017-09-05T00:00:00+02:00");
        HttpResponse<String> response = browser.submit(form);
        String shown = page(response).text();

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(shown)
                .contains("Applications are closed")
                .contains("4 September 2017")
                .contains("23:59")
                .contains("What is still possible")
                .contains("Pamoja Migrants Network")
                .contains("Amina Otieno")
                .contains("amina@example.org")
                .contains(contact);
        assertThat(applications()).isZero();
        assertThat(browser.submit(form.press("save")).statusCode()).isEqualTo(409);
        assertThat(browser.submit(form.press("add")).statusCode()).isEqualTo(409);
    }

    @Test
    void theClosedPageNamesTheDeadlineInItsZoneAndWhatIsStillPossible() {
        clock.set("2017-09-05T00:00:00+02:00");
        HttpResponse<String> response = browser.get(APPLY);
        Document shown = page(response);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(shown.text()).contains("4 September 2017").contains("23:59").contains("Central European");
        assertThat(shown.select("time[datetime=2017-09-04T21:59:59Z]")).isNotEmpty();
        assertThat(shown.select("a[href=mailto:gcmigration@un.org]")).isNotEmpty();
        assertThat(shown.select("form#apply")).isEmpty();
    }

    @Test
    void theClosedPageOffersAnEventThatStillTakesApplications() {
        clock.set("2017-04-20T09:00:00+02:00");

        assertThat(browser.open(APPLY).select("a[href$=/events/thematic-1]")).isNotEmpty();
        assertThat(browser.open(APPLY).text()).contains("not open yet").contains("1 August 2017");
    }

    @ParameterizedTest
    @CsvSource({"en,ltr", "fr,ltr", "es,ltr", "ar,rtl", "zh,ltr", "ru,ltr"})
    void thePageIsInTheLanguageOfItsAddress(String language, String direction) {
        Document form = browser.open("/" + language + "/events/hearing-2/apply");

        assertThat(form.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(form.selectFirst("html").attr("dir")).isEqualTo(direction);
        assertThat(form.selectFirst("form#apply").attr("action")).isEqualTo("/" + language + "/events/hearing-2/apply");
        assertThat(form.text()).doesNotContain("??");
        if (!language.equals("en")) {
            assertThat(form.text()).doesNotContain("Submit application").doesNotContain("Organisation name");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr,/fr/events/hearing-2/apply",
        "'ar-EG, en;q=0.5',/ar/events/hearing-2/apply",
        "'de, es;q=0.8, en;q=0.9',/en/events/hearing-2/apply",
        "zh-Hant-TW,/zh/events/hearing-2/apply",
        "de,/en/events/hearing-2/apply",
        "*,/en/events/hearing-2/apply",
        "'not a language !!',/en/events/hearing-2/apply"
    })
    void anAddressWithoutALanguageLeadsToTheReadersOwn(String accepted, String page) {
        HttpResponse<String> response = browser.get("/events/hearing-2/apply", "Accept-Language", accepted);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).endsWith(page);
        assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
    }

    @Test
    void anApplicationInArabicIsAnsweredInArabic() {
        Form form = filled(browser.open("/ar/events/hearing-2/apply"));
        String status = location(browser.submit(form.press("submit")));

        assertThat(status).contains("/ar/applications/");
        assertThat(browser.open(status).selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(mails.html("applicationReceived", contact).select("[dir=rtl]"))
                .isNotEmpty();
    }

    @Test
    void aSavedDraftComesBackWholeByTheLinkInTheLetter() {
        Form form = filled().set("contactName", "")
                .set("representatives[0].documentLastFour", "too long")
                .set("representatives[0].nameToPrint", "أمينة ${7*7} <b>")
                .attach("representatives[0].photoFile", "me.jpg", "image/jpeg", Pictures.jpeg(400, 500));
        HttpResponse<String> saved = browser.submit(form.press("save"));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(page(saved).text()).contains("Your draft is saved").contains(contact);

        Browser another = new Browser(port);
        Document back = another.open(draftLink());
        Form again = Form.in(back, "form#apply");
        for (String field : form.fields()) {
            if (!List.of(
                            "action",
                            "_csrf",
                            "submissionKey",
                            "representatives[0].photo",
                            "representatives[0].documentLastFour")
                    .contains(field)) {
                assertThat(again.value(field)).as(field).isEqualTo(form.value(field));
            }
        }
        assertThat(again.value("representatives[0].documentLastFour")).isEqualToIgnoringCase("too long");
        assertThat(again.value("representatives[0].photo")).isNotEmpty();
        assertThat(applications()).isZero();

        again.set("contactName", "Wanjiru")
                .set("representatives[0].documentLastFour", "12AB")
                .press("submit");
        assertThat(another.submit(again).statusCode()).isEqualTo(302);
        assertThat(applications()).isEqualTo(1);
    }

    @Test
    void savingADraftAgainKeepsOneDraftAndSendsOneLetter() {
        browser.submit(filled().press("save"));
        Form again = Form.in(browser.open(draftLink()), "form#apply");
        browser.submit(again.set("organisation.name", "Second thought").press("save"));

        assertThat(Form.in(browser.open(draftLink()), "form#apply").value("organisation.name"))
                .isEqualTo("Second thought");
        assertThat(mails.count("draftSaved", contact)).isEqualTo(1);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void aDraftNeedsOnlyAnAddressToComeBackTo() {
        Form form = Form.in(browser.open(APPLY), "form#apply");
        HttpResponse<String> without = browser.submit(form.press("save"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(page(without).select(".govuk-error-summary a[href=#contactEmail]"))
                .hasSize(1);

        form.set("contactEmail", contact).set("organisation.name", "x".repeat(5000));
        HttpResponse<String> with = browser.submit(form.press("save"));
        assertThat(with.statusCode()).isEqualTo(200);
    }

    @Test
    void aDraftBeyondAllBoundsIsRefusedWithoutAnInnerError() {
        HttpResponse<String> response = browser.submit(
                filled().set("organisation.name", "x".repeat(500_000)).press("save"));

        assertThat(response.statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guess", "", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "..%2F..", "%00"})
    void aGuessedDraftIsNotFound(String key) {
        assertThat(browser.get(APPLY + "?draft=" + key).statusCode()).isIn(404, 400);
    }

    @Test
    void theKeyOfADraftOpensNoApplicationAndTheOtherWayRound() {
        browser.submit(filled().press("save"));
        String draft = draftLink().replaceAll(".*draft=", "");
        String application = location(browser.submit(filled().press("submit")))
                .replaceAll(".*/applications/", "")
                .replaceAll("\\?.*", "");

        assertThat(browser.get("/en/applications/" + draft).statusCode()).isEqualTo(404);
        assertThat(browser.get(APPLY + "?draft=" + application).statusCode()).isEqualTo(404);
    }

    @Test
    void whatLooksLikeCodeIsShownLiterallyInTheFormAndOnTheClosedPage() {
        String text = "Ana <script>alert(1)</script> ${123457*7} __${123457*7}__ \"'><b>";
        Form form = filled().set("contactName", "")
                .set("organisation.name", text)
                .set("representatives[0].nameOnId", text)
                .set("representatives[0].nameToPrint", text)
                .set("representatives[0].documentLastFour", text)
                .press("submit");
        HttpResponse<String> faulty = browser.submit(form);
        clock.set("2017-09-05T00:00:00+02:00");
        HttpResponse<String> closed = browser.submit(form);

        for (HttpResponse<String> shown : List.of(faulty, closed)) {
            assertThat(shown.body()).doesNotContain("<script>alert").doesNotContain("864199");
            assertThat(page(shown).select("main b")).isEmpty();
        }
        assertThat(Form.in(page(faulty), "form#apply").value("organisation.name"))
                .isEqualTo(text);
        assertThat(page(closed).text()).contains("Ana <script>alert(1)</script> ${123457*7} __${123457*7}__");
    }

    @Test
    void everyFieldHasALabelAndEveryErrorIsTiedToItsField() {
        Document shown =
                page(browser.submit(Form.in(browser.open(APPLY), "form#apply").press("submit")));

        shown.select("form#apply input:not([type=hidden]), form#apply select")
                .forEach(field -> assertThat(shown.select("label[for=" + field.id() + "]"))
                        .as(field.id())
                        .hasSize(1));
        assertThat(shown.select(".govuk-error-summary a")).isNotEmpty().allSatisfy(link -> assertThat(
                        shown.select(link.attr("href")))
                .as(link.attr("href"))
                .hasSize(1));
        Map<String, Long> ids =
                shown.select("[id]").stream().collect(Collectors.groupingBy(e -> e.id(), Collectors.counting()));
        assertThat(ids.values()).containsOnly(1L);
    }

    @Test
    void theFormNeedsNoScriptAndHasNoneOfItsOwn() {
        String html = browser.get(APPLY).body();

        assertThat(html).doesNotContain("onclick=").doesNotContain("<script>").doesNotContain("style=");
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(200_000);
    }

    private Form filled() {
        return filled(browser.open(APPLY));
    }

    private Form filled(Document page) {
        return Form.in(page, "form#apply")
                .set("organisation.name", "Pamoja Migrants Network")
                .set("organisation.country", "KE")
                .set("organisation.category", "NGO")
                .set("organisation.basis", "ECOSOC")
                .set("contactName", "Wanjiru Kamau")
                .set("contactEmail", contact)
                .set("representatives[0].nameOnId", "Amina Otieno")
                .set("representatives[0].email", "amina@example.org")
                .set("representatives[0].documentType", "PASSPORT")
                .set("representatives[0].documentLastFour", "12AB")
                .set("representatives[0].groundsPass", "no");
    }

    /** The way back, without the address of the machine. */
    private String draftLink() {
        return mails.html("draftSaved", contact)
                .selectFirst("a[href*=draft=]")
                .attr("href")
                .replaceFirst("https?://[^/]+", "");
    }

    private int applications() {
        return count("application");
    }

    private int drafts() {
        return count("application_draft");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where contact_email = :contact")
                .param("contact", contact)
                .query(Integer.class)
                .single();
    }
}
